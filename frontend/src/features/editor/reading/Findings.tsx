import { Button } from 'antd';
import type { RuleErrorView } from '../../../api/ruleTypes';
import styles from './reading.module.css';

type Props = { problems: RuleErrorView[]; busy: boolean; onJump: (path: string) => void };

/** All that the checker found, in the order of the rule, each with the way to its place. */
export function Findings({ problems, busy, onJump }: Props) {
  const warnings = problems.filter(({ severity }) => severity === 'WARNING').length;
  const errors = problems.length - warnings;
  return (
    <div role="status" aria-busy={busy} className={busy ? styles.busy : undefined}>
      {errors === 0 ? <p className={styles.right}>✓ 没有需要改的地方</p> : <h3 className={styles.wrong}>{errors} 处需要改</h3>}
      {warnings > 0 && <p className={styles.heed}>{warnings} 处请留意</p>}
      <ul className={styles.findings}>
        {problems.map(({ code, path, message, severity }) => (
          <li key={code + path + message} className={severity === 'WARNING' ? styles.warning : styles.error}>
            <span>{message}</span>
            <Button type="link" size="small" onClick={() => onJump(path)} aria-label={`去看：${message}`}>
              去看
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
