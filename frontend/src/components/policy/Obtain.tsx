import { Mark } from '../marks/Mark';
import { word } from '../../lib/labels';
import styles from './policy.module.css';

/** 免申即享 and 直达快享 are worth seeing from afar; the other ways stay quiet. */
export function Obtain({ obtain, inferred = false }: { obtain: string; inferred?: boolean }) {
  const eager = obtain === 'AUTO' || obtain === 'FAST';
  return (
    <span className={styles.obtain}>
      <span className={eager ? styles.eager : undefined}>{word('obtain', obtain)}</span>
      {inferred && <Mark kind="inferred" />}
    </span>
  );
}
