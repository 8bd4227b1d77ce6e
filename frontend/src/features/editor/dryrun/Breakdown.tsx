import { lazy, Suspense, useState } from 'react';
import type { DryRunSliceView, DryRunView } from '../../../api/ruleTypes';
import { Tabs } from '../../../components/page/Tabs';
import { grouped } from './words';
import styles from './dryrun.module.css';

const SliceChart = lazy(async () => ({ default: (await import('./SliceChart')).SliceChart }));

/** Where the firms are that a rule reaches: as a picture, and as a table with every figure. */
export function Breakdown({ found }: { found: DryRunView }) {
  const [active, setActive] = useState('region');
  const cuts = [
    { key: 'region', label: '按地区', slices: found.byRegion },
    { key: 'industry', label: '按行业', slices: found.byIndustry },
    { key: 'size', label: '按规模', slices: found.bySize },
  ];
  return (
    <section aria-labelledby="breakdown">
      <h3 id="breakdown">命中的企业在哪里</h3>
      <Tabs
        label="按什么分"
        active={active}
        onChange={setActive}
        tabs={cuts.map(({ key, label, slices }) => ({ key, label, content: key === active ? <Cut label={label} slices={slices} /> : null }))}
      />
    </section>
  );
}

function Cut({ label, slices }: { label: string; slices: DryRunSliceView[] }) {
  const reached = slices.filter(({ met, unknown }) => met + unknown > 0);
  if (slices.length === 0) return <p className={styles.told}>没有{label.replace('按', '')}信息。</p>;
  return (
    <>
      {reached.length === 0 ? (
        <p className={styles.told}>没有一家符合或可能符合。</p>
      ) : (
        <Suspense fallback={<div className={styles.chartRoom} />}>
          <SliceChart slices={reached} label={label} />
        </Suspense>
      )}
      <details className={styles.details}>
        <summary>看表格</summary>
        <div className={styles.scroll}>
          <SliceTable slices={slices} label={label} />
        </div>
      </details>
    </>
  );
}

function SliceTable({ slices, label }: { slices: DryRunSliceView[]; label: string }) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{label}的试算结果，单位：家</caption>
      <thead>
        <tr>
          <th scope="col">{label.replace('按', '')}</th>
          <th scope="col">符合</th>
          <th scope="col">可能符合</th>
          <th scope="col">不符合</th>
        </tr>
      </thead>
      <tbody>
        {slices.map((slice) => (
          <tr key={slice.code}>
            <th scope="row">{slice.label}</th>
            <td>{grouped(slice.met)}</td>
            <td>{grouped(slice.unknown)}</td>
            <td>{grouped(slice.unmet)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
