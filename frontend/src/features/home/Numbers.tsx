import type { HomeView } from '../../api/types';
import styles from './home.module.css';

/** How much there is, told honestly: what is collected, and how much of it the machine can judge. */
export function Numbers({ home }: { home: HomeView }) {
  return (
    <section aria-label="收录情况" className={styles.numbers}>
      <dl>
        <Figure number={home.documents} unit="份" label="政策文件" />
        <Figure number={home.items} unit="项" label="政策条目" />
        <Figure number={home.rules} unit="项" label="可由系统判断是否符合" />
        <Figure number={home.autoItems} unit="项" label="免申即享" />
      </dl>
      <p>内容根据公开发布的文件整理。有些文件目前只收录了部分条款，还没有收录到的会注明“原文待补录”。</p>
    </section>
  );
}

function Figure({ number, unit, label }: { number: number; unit: string; label: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <b>{number}</b> {unit}
      </dd>
    </div>
  );
}
