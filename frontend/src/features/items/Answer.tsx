import type { ItemView } from '../../api/types';
import { Mark, Unstated } from '../../components/marks/Mark';
import { Amount } from '../../components/policy/Amount';
import { Obtain } from '../../components/policy/Obtain';
import { chineseDate, daysLeft } from '../../lib/dates';
import { obtainExplained } from '../../lib/labels';
import { useToday } from '../session/session';
import styles from './items.module.css';

/** The answer first: how much, how to get it, by when, from whom. */
export function Answer({ item }: { item: ItemView }) {
  return (
    <dl className={styles.answer}>
      <div>
        <dt>能得多少</dt>
        <dd>
          {item.amountText ? <Amount text={item.amountText} /> : <NoAmount item={item} />}
          {item.payoutNote && <small>{item.payoutNote}</small>}
        </dd>
      </div>
      <div>
        <dt>怎么拿</dt>
        <dd>
          <Obtain obtain={item.obtain} inferred={item.obtainInferred} />
          <small>{obtainExplained(item.obtain)}</small>
        </dd>
      </div>
      <div>
        <dt>什么时候</dt>
        <dd>
          <Window item={item} />
        </dd>
      </div>
      <div>
        <dt>找哪个部门</dt>
        <dd>
          {item.department ?? <Unstated />} {item.departmentInferred && <Mark kind="inferred" />}
        </dd>
      </div>
    </dl>
  );
}

function NoAmount({ item }: { item: ItemView }) {
  return item.obtain === 'SERVICE' ? <>不发放资金</> : <Unstated />;
}

function Window({ item }: { item: ItemView }) {
  const today = useToday();
  if (item.validTo) {
    return (
      <>
        {chineseDate(item.validTo)}前<small>{daysLeft(item.validTo, today)}</small>
      </>
    );
  }
  return item.applicationWindow ? <>{item.applicationWindow}</> : <Unstated />;
}
