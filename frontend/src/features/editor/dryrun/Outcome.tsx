import { VerdictTag } from '../../../components/marks/VerdictTag';
import type { DryRunDifferenceView, DryRunSpendView, DryRunView } from '../../../api/ruleTypes';
import { Breakdown } from './Breakdown';
import { Excluding } from './Excluding';
import { grouped, shareOf } from './words';
import styles from './dryrun.module.css';

/** What a trial found, the answer first. */
export function Findings({ found }: { found: DryRunView }) {
  if (found.firms === 0) return <p className={styles.told}>库里还没有企业，没有什么可以试算。导入企业数据后再来。</p>;
  return (
    <>
      <Counts found={found} />
      <div className={styles.facts}>
        <Spend spend={found.spend} />
        <Difference difference={found.difference} />
      </div>
      <Breakdown found={found} />
      <Excluding conditions={found.excluding} firms={found.firms} />
      <Sample found={found} />
      <p className={styles.faint}>
        共试算 {grouped(found.firms)} 家，用时 {found.tookMillis < 1000 ? `${found.tookMillis} 毫秒` : `${(found.tookMillis / 1000).toFixed(1)} 秒`}。
      </p>
    </>
  );
}

function Counts({ found }: { found: DryRunView }) {
  const counts = [
    ['MET', found.met],
    ['UNKNOWN', found.unknown],
    ['UNMET', found.unmet],
  ] as const;
  return (
    <dl className={styles.counts}>
      {counts.map(([verdict, count]) => (
        <div key={verdict}>
          <dt>
            <VerdictTag outcome={verdict} />
          </dt>
          <dd>
            {grouped(count)} <small>家</small>
          </dd>
          <dd className={styles.share}>{shareOf(count, found.firms)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Spend({ spend: { atLeast, atMost, text, firms, sampled } }: { spend: DryRunSpendView }) {
  return (
    <div>
      <h3>预计支出</h3>
      <p className={atLeast === null && atMost === null ? styles.untold : styles.money}>{text}</p>
      {firms > 0 && (
        <p className={styles.faint}>
          按 {grouped(firms)} 家符合的企业{sampled ? '推算' : '逐户相加'}，可能符合的没有计入。
        </p>
      )}
    </div>
  );
}

function Difference({ difference }: { difference: DryRunDifferenceView | null }) {
  return (
    <div>
      <h3>与现行版本比</h3>
      {difference === null ? (
        <p>没有对外发布过的规则，没有可比的。</p>
      ) : (
        <>
          <ul className={styles.difference}>
            <li>
              <b>+{grouped(difference.nowMet)}</b> 家变为符合
            </li>
            <li>
              <b>−{grouped(difference.noLongerMet)}</b> 家不再符合
            </li>
            <li>
              <b>{grouped(difference.otherwise)}</b> 家有其他变化
            </li>
          </ul>
          <p className={styles.faint}>现行的是第 {difference.againstVersion} 版。</p>
        </>
      )}
    </div>
  );
}

function Sample({ found: { sample } }: { found: DryRunView }) {
  if (sample.length === 0) return null;
  return (
    <section aria-labelledby="sample">
      <h3 id="sample">抽几家看看</h3>
      <ul className={styles.sample}>
        {sample.map(({ uscc, name, verdict, why }) => (
          <li key={uscc}>
            <span>
              <VerdictTag outcome={verdict} />
            </span>
            <div>
              <b>{name}</b>
              <p>{why}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
