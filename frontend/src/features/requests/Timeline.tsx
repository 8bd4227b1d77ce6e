import type { RequestHistoryView, RequestView } from '../../api/workTypes';
import { chineseDate, chineseTime } from '../../lib/dates';
import { storyOf, withDays } from './story';
import { stateWords } from './words';
import styles from './timeline.module.css';

type Props = { request: RequestView; forFirm?: boolean };

/** What happened, newest first; folded for the firm, which looks at the latest. Nothing in it can be changed, and it says so. */
export function Timeline({ request: { history, intact, answer }, forFirm = false }: Props) {
  const newest = history.at(-1);
  return (
    <section aria-labelledby="history">
      <h2 id="history">办理记录</h2>
      <details open={!forFirm} className={styles.fold}>
        <summary>
          {newest && `${chineseDate(newest.at)} ${forFirm ? storyOf(newest) : newest.actLabel}`}
          <small>共 {history.length} 条</small>
        </summary>
        <ol className={styles.timeline}>
          {history.toReversed().map((entry) => (
            <Entry key={entry.seq} entry={entry} answer={answer} forFirm={forFirm} />
          ))}
        </ol>
        {intact && <p className={styles.seal}>记录只增不改，逐条校验一致。</p>}
      </details>
      {!intact && <p role="alert" className={styles.broken}>校验发现记录可能被改动过，请联系系统管理员。</p>}
    </section>
  );
}

function Entry({ entry, answer, forFirm }: { entry: RequestHistoryView; answer: string | null; forFirm: boolean }) {
  const { at, actor, actorRole, act, actLabel, from, to, note, decided } = entry;
  const shown = note !== null && note === answer && (act === 'answer' || act === 'track');
  return (
    <li>
      <p className={styles.what}>
        <b>{forFirm ? storyOf(entry) : actLabel}</b>
        {!forFirm && decided && <em>{withDays(decided)}</em>}
        {!forFirm && from !== to && <span>{stateWords[to]}</span>}
      </p>
      <p className={styles.who}>
        <time dateTime={at}>{chineseTime(at)}</time> {actorRole === actor ? actor : `${actorRole} ${actor}`}
      </p>
      {note && <p className={styles.note}>{shown ? '内容见上面的答复。' : note}</p>}
    </li>
  );
}
