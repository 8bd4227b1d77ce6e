import type { ItemState } from '../../api/workTypes';
import { itemStateWords } from './words';
import styles from './editor.module.css';

export function ItemStateTag({ state }: { state: ItemState }) {
  return <span className={`${styles.state} ${styles[state]}`}>{itemStateWords[state]}</span>;
}
