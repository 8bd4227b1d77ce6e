import { CheckCircleFilled, CloseCircleOutlined, ExclamationCircleFilled, LoadingOutlined, StopOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { ImportState } from '../../api/firmTypes';
import { stateWords } from './words';
import styles from './imports.module.css';

const shapes: Record<ImportState, ReactNode> = {
  RECEIVING: <LoadingOutlined aria-hidden />,
  CHECKED: <ExclamationCircleFilled aria-hidden />,
  APPLYING: <LoadingOutlined aria-hidden />,
  APPLIED: <CheckCircleFilled aria-hidden />,
  CANCELLED: <StopOutlined aria-hidden />,
  FAILED: <CloseCircleOutlined aria-hidden />,
};

/** The state of a batch by shape and word. */
export function StateMark({ state }: { state: ImportState }) {
  return (
    <span className={`${styles.state} ${styles[`state${state}`]}`}>
      {shapes[state]} {stateWords[state]}
    </span>
  );
}
