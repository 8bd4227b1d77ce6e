import { Button } from 'antd';
import { type Trial, useDryRun } from '../../../api/editorQueries';
import { Failure } from '../../../components/states/Failure';
import { Findings } from './Outcome';
import styles from './dryrun.module.css';

type Props = {
  /** Null until the item is saved for the first time. */
  itemId: string | null;
  /** What would be tried now; null where there is no rule. */
  trial: Trial | null;
  /** Whether the checker found errors, with which no trial can run. */
  broken?: boolean;
};

/** Tries the rule on the firms of the city before anyone is told anything. */
export function DryRun({ itemId, trial, broken = false }: Props) {
  const running = useDryRun(itemId ?? '');
  const hindrance = hindranceOf(itemId, trial, broken);
  const stale = running.data !== undefined && JSON.stringify(running.variables) !== JSON.stringify(trial);
  return (
    <section aria-labelledby="dry-run" className={styles.panel}>
      <div className={styles.title}>
        <div>
          <h2 id="dry-run">试算</h2>
          <p>{trial !== null && 'version' in trial ? '用这一版规则试算全市企业，看看会命中谁、大约花多少钱。不会通知任何企业。' : '用眼前的规则试算全市企业，看看会命中谁、大约花多少钱。不用先保存，也不会通知任何企业。'}</p>
        </div>
        <Button type="primary" loading={running.isPending} disabled={hindrance !== null} onClick={() => trial && running.mutate(trial)}>
          {running.data ? '再算一次' : '开始试算'}
        </Button>
      </div>
      {hindrance !== null && <p className={styles.told}>{hindrance}</p>}
      <Failure error={running.error} kept="规则没有变，可以再试一次。" />
      <div role="status" aria-busy={running.isPending}>
        {running.isPending && !running.data && <p className={styles.told}>正在逐户试算，请稍等…</p>}
        {stale && <p className={styles.stale}>规则在这次试算之后改过，下面还是改动前的结果。</p>}
        {running.data && <Findings found={running.data} />}
      </div>
    </section>
  );
}

function hindranceOf(itemId: string | null, trial: Trial | null, broken: boolean): string | null {
  if (itemId === null) return '新条目先保存一次草稿，就能试算。';
  if (trial === null) return '写好规则就能试算。';
  return broken ? '规则里还有需要改的地方，改好后就能试算。' : null;
}
