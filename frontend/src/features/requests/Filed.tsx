import { Link } from 'react-router';
import type { RequestView } from '../../api/workTypes';
import { chineseTime } from '../../lib/dates';
import { paths } from '../../lib/paths';
import { Doubted } from './Doubted';
import { categoryWords } from './words';
import styles from './requests.module.css';

/** What the firm wrote, with how to reach it. */
export function Filed({ request, heading }: { request: RequestView; heading: string }) {
  const { text, itemId, itemTitle, doubted, contactName, contactPhone, category, filedAt } = request;
  return (
    <section aria-labelledby="filed">
      <h2 id="filed">{heading}</h2>
      <p className={styles.letter}>{text}</p>
      <dl className={styles.facts}>
        <dt>类别</dt>
        <dd>{categoryWords[category]}</dd>
        {itemId && (
          <>
            <dt>相关政策</dt>
            <dd>
              <Link to={paths.item(itemId)}>{itemTitle ?? itemId}</Link>
            </dd>
          </>
        )}
        {doubted && (
          <>
            <dt>关于判定</dt>
            <dd>
              <Doubted request={request} doubted={doubted} />
            </dd>
          </>
        )}
        <dt>联系人</dt>
        <dd>
          {contactName}，{contactPhone.includes('*') ? contactPhone : <a href={`tel:${contactPhone}`}>{contactPhone}</a>}
        </dd>
        <dt>提交时间</dt>
        <dd>{chineseTime(filedAt)}</dd>
      </dl>
    </section>
  );
}
