import type { RequestState } from '../../api/workTypes';
import styles from './requests.module.css';

type Props = { request: { state: RequestState; stateLabel: string }; forFirm?: boolean };

/** The state in a word. To the firm, 待企业确认 is 待您确认. */
export function StateTag({ request: { state, stateLabel }, forFirm = false }: Props) {
  return <span className={`${styles.state} ${styles[`state${state}`] ?? ''}`}>{forFirm ? stateLabel.replace('企业', '您') : stateLabel}</span>;
}
