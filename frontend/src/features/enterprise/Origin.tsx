import { Link } from 'react-router';
import type { FactValueView } from '../../api/types';
import { chineseDate, daysUntil } from '../../lib/dates';
import { paths } from '../../lib/paths';
import { useToday } from '../session/session';
import styles from './enterprise.module.css';

/** Who said so and as of when; how it was computed; what others said. */
export function Origin({ fact }: { fact: FactValueView }) {
  return (
    <>
      <small>
        {fact.sourceKind === 'FIRM' ? '您填写的' : `来自${fact.sourceLabel}`}，{chineseDate(fact.asOf)}
        <Validity until={fact.validUntil} />
        {fact.confidence !== null && fact.confidence < 100 && <span>可信度 {fact.confidence}%</span>}
      </small>
      {fact.note && (
        <details className={styles.more}>
          <summary>怎么算出来的</summary>
          <p>{fact.note}</p>
        </details>
      )}
      {fact.others.length > 0 && <Others fact={fact} />}
    </>
  );
}

function Validity({ until }: { until: string | null }) {
  const today = useToday();
  if (until === null) return null;
  const past = daysUntil(until, today) < 0;
  return <span className={past ? styles.past : undefined}>{past ? `${chineseDate(until)}已过期，不再用于判断` : `有效到${chineseDate(until)}`}</span>;
}

function Others({ fact }: { fact: FactValueView }) {
  return (
    <details className={styles.more}>
      <summary>另有 {fact.others.length} 个来源的说法</summary>
      <ul>
        {fact.others.map(({ source, sourceLabel, valueText, asOf }) => (
          <li key={source + asOf}>
            {sourceLabel}：{valueText}（{chineseDate(asOf)}）
          </li>
        ))}
      </ul>
      <p>
        现在采用{fact.sourceKind === 'FIRM' ? '您填写的' : `${fact.sourceLabel}的`}，{chineseDate(fact.suppliedAt)}收到。如果不对，可以<Link to={paths.newRequest()}>提诉求</Link>请部门更正。
      </p>
    </details>
  );
}
