import type { RequestView } from '../../../api/workTypes';
import { Failure } from '../../../components/states/Failure';
import { chineseClock } from '../../../lib/dates';
import styles from './acts.module.css';

type Props = { acting: { doing: { error: Error | null }; overtaken: boolean; since: number }; request: RequestView; kept?: string };

/** A refused act. Where somebody was faster it says who did what meanwhile; what was typed is still there. */
export function Refused({ acting: { doing, overtaken, since }, request, kept = '您填写的内容还在。' }: Props) {
  if (!overtaken) return <Failure error={doing.error} kept={kept} />;
  const news = request.history.filter(({ seq }) => seq > since);
  return (
    <div role="alert" className={styles.overtaken}>
      <p>
        <b>已被他人更新</b>
      </p>
      <ul>
        {news.map(({ seq, at, actor, actLabel }) => (
          <li key={seq}>
            {chineseClock(at)} {actor}：{actLabel}
          </li>
        ))}
      </ul>
      <p>{news.length === 0 ? '正在取回最新情况……' : `页面已经是最新的。${kept}看过后可以再提交一次。`}</p>
    </div>
  );
}
