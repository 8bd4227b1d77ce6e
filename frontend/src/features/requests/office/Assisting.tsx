import type { RequestView } from '../../../api/workTypes';
import { chineseDate } from '../../../lib/dates';
import styles from './office.module.css';

/** Who helps, and who still owes an opinion; the opinions themselves stand in the history. */
export function Assisting({ request: { assistants } }: { request: RequestView }) {
  if (assistants.length === 0) return null;
  return (
    <section aria-labelledby="assisting">
      <h2 id="assisting">协办部门</h2>
      <ul className={styles.assistants}>
        {assistants.map(({ department, name, invitedAt, repliedAt }) => (
          <li key={department}>
            <b>{name}</b>
            <span>{repliedAt ? `${chineseDate(repliedAt)}已给意见` : `${chineseDate(invitedAt)}邀请，还没有给意见`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
