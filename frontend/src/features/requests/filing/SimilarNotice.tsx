import { Form } from 'antd';
import { Link } from 'react-router';
import { useSimilar } from '../../../api/requestQueries';
import type { RequestCategory } from '../../../api/workTypes';
import { paths } from '../../../lib/paths';
import { useRested } from '../../../lib/useRested';
import styles from './filing.module.css';

const ENOUGH = 4;
const REST = 600;

/** What the firm has asked already and may be the same. It may still file: only the firm knows. */
export function SimilarNotice({ itemId }: { itemId: string | null }) {
  const category = Form.useWatch<RequestCategory | undefined>('category') ?? 'CONSULT';
  const title = useRested((Form.useWatch<string | undefined>('title') ?? '').trim(), REST);
  const { data = [] } = useSimilar({ category, title, itemId }, title.length >= ENOUGH);
  const found = title.length >= ENOUGH ? data.filter(({ state }) => state !== 'DRAFT') : [];
  return (
    <div role="status" className={found.length > 0 ? styles.similar : undefined}>
      {found.length > 0 && (
        <>
          <p>
            <b>您有相近的诉求正在办理：</b>
          </p>
          <ul>
            {found.map(({ id, number, title: other, stateLabel }) => (
              <li key={id}>
                <Link to={paths.request(id)}>{other}</Link>{' '}
                <small>
                  {number}，{stateLabel.replace('企业', '您')}
                </small>
              </li>
            ))}
          </ul>
          <p>是同一件事的，到那一件里补充就行；不是同一件，请继续提交。您填写的内容会留着。</p>
        </>
      )}
    </div>
  );
}
