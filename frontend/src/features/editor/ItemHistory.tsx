import type { HistoryView } from '../../api/workTypes';
import { chineseTime } from '../../lib/dates';
import { actWord } from './words';
import styles from './editor.module.css';

export function ItemHistory({ history }: { history: HistoryView[] }) {
  return (
    <section aria-labelledby="item-history">
      <h2 id="item-history">修改记录</h2>
      <ol className={styles.history}>
        {history.toReversed().map(({ at, by, act, note }) => (
          <li key={at + act}>
            <b>{actWord(act)}</b> {by}
            <span className={styles.second}>{chineseTime(at)}</span>
            {note && <p>{note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
