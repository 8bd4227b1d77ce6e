import type { RequestView } from '../../api/workTypes';
import { chineseDate } from '../../lib/dates';
import { last } from './story';
import { outcomeWords, ratingWord } from './words';
import styles from './requests.module.css';

/** The department's answer, when there is one: what came of it, why, and on what it rests. */
export function Answer({ request }: { request: RequestView }) {
  const { answer, outcome, departmentName, history, state, closing, course } = request;
  if (!answer) return null;
  const at = last(history, 'answer', 'track')?.at;
  const tracked = state === 'TRACKED';
  return (
    <section aria-labelledby="answer">
      <h2 id="answer">{headingOf(request)}</h2>
      {outcome && !tracked && <p className={styles.outcome}>办理结果：{outcomeWords[outcome]}</p>}
      {closing.scopeLabel && <p className={styles.basis}>情形：{closing.scopeLabel}</p>}
      <p className={styles.letter}>{answer}</p>
      {closing.basis && <p className={styles.basis}>依据：{closing.basis}</p>}
      {tracked && course.nextReplyOn && <p className={styles.outcome}>下次答复：{chineseDate(course.nextReplyOn)}前</p>}
      <p className={styles.signed}>
        {departmentName}
        {at && `，${chineseDate(at)}`}
      </p>
    </section>
  );
}

function headingOf({ state, course }: RequestView): string {
  if (state === 'TRACKED') return '目前的答复';
  return state === 'ACCEPTED' || course.reopened > 0 && state !== 'ANSWERED' && state !== 'CLOSED' ? '上一次答复' : '部门答复';
}

/** What the firm said of it, and what the department then made good. */
export function Rated({ request: { rating, history, closing, state }, heading = '企业评价' }: { request: RequestView; heading?: string }) {
  if (!rating) return null;
  const repaired = last(history, 'repair');
  return (
    <section aria-labelledby="rated">
      <h2 id="rated">{heading}</h2>
      <p className={styles.outcome}>
        {ratingWord(rating.level)}（{rating.level} / 5）
      </p>
      {rating.text && <p className={styles.letter}>{rating.text}</p>}
      {closing.appeal === 'UPHELD' && <p className={styles.basis}>督查员核实后认定为误评，另行统计。</p>}
      {repaired && state !== 'REPAIRING' && (
        <>
          <p className={styles.outcome}>部门整改（{chineseDate(repaired.at)}）</p>
          <p className={styles.letter}>{repaired.note}</p>
        </>
      )}
    </section>
  );
}
