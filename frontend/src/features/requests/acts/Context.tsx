import type { RequestView } from '../../../api/workTypes';
import { last } from '../story';
import styles from './acts.module.css';

/** Which earlier act one answers with this one. */
const ANSWERS: Record<string, string[]> = {
  grant_extension: ['ask_extension'],
  refuse_extension: ['ask_extension'],
  uphold_appeal: ['appeal'],
  dismiss_appeal: ['appeal'],
  assign: ['object', 'return'],
  uphold: ['object', 'return'],
  repair: ['rate'],
  appeal: ['rate'],
};

/** What is being decided on, in the words of whoever asked for it. */
export function Context({ act, request: { state, history } }: { act: string; request: RequestView }) {
  const asked = act === 'assign' && state !== 'OBJECTED' ? undefined : last(history, ...(ANSWERS[act] ?? []));
  if (!asked) return null;
  return (
    <div className={styles.context}>
      <p>
        <b>
          {asked.actor}：{asked.decided ?? asked.actLabel}
        </b>
      </p>
      {asked.note && <p className={styles.said}>{asked.note}</p>}
    </div>
  );
}
