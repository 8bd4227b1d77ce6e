import { Button } from 'antd';
import { Link } from 'react-router';
import type { AssessmentView, ResultView } from '../../api/types';
import { paths } from '../../lib/paths';
import { changeOf, gainText } from './change';
import styles from './next.module.css';

export type Told = { label: string; before: AssessmentView };
type Props = { told: Told | null; view: AssessmentView; onClose: () => void };

/** What the last answer changed, in sight wherever on the page it was given. */
export function ChangeNotice({ told, view, onClose }: Props) {
  return (
    <div role="status" className={`${styles.notice} no-print`}>
      {told && (
        <div className={styles.noticeCard}>
          <div>
            <Told told={told} view={view} />
          </div>
          <Button type="text" onClick={onClose}>
            知道了
          </Button>
        </div>
      )}
    </div>
  );
}

function Told({ told: { label, before }, view }: { told: Told; view: AssessmentView }) {
  const { gained, ruledOut, reopened } = changeOf(before, view);
  const still = gained.length + ruledOut.length + reopened.length === 0;
  return (
    <>
      <p>
        已记下“{label}”。
        {gained.length > 0 && <strong>{gainText(gained)}</strong>}
        {gained.length > 0 && '。'}
        {still && '结论暂时没有变化，还要看别的信息。'}
        {ruledOut.length > 0 && `${ruledOut.length} 项确定不符合。`}
        {reopened.length > 0 && `${reopened.length} 项要再看别的信息。`}
      </p>
      {gained.length > 0 && <Titles results={gained} />}
    </>
  );
}

const FEW = 2;

function Titles({ results }: { results: ResultView[] }) {
  return (
    <ul className={styles.titles}>
      {results.slice(0, FEW).map(({ itemId, title }) => (
        <li key={itemId}>
          <Link to={paths.item(itemId)}>{title}</Link>
        </li>
      ))}
      {results.length > FEW && <li>等 {results.length} 项，见下面“符合”</li>}
    </ul>
  );
}
