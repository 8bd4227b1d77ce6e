import type { ReactNode } from 'react';
import type { Light, UrgentView } from '../../api/workTypes';
import { useToday } from '../session/session';
import { type Due, owed, remaining } from './due';
import { lightWords } from './words';
import styles from './requests.module.css';

/** Each light has its own shape, so that it also speaks in grey. */
const shapes: Record<Exclude<Light, 'NONE'>, ReactNode> = {
  GREEN: <circle cx="7" cy="7" r="5.5" />,
  YELLOW: <path d="M7 1.2 13.4 12.6H.6z" />,
  RED: <path d="M4.2.8h5.6l3.4 3.4v5.6l-3.4 3.4H4.2L.8 9.8V4.2z" />,
};

export function LightShape({ light }: { light: Exclude<Light, 'NONE'> }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" fill="currentColor" aria-hidden="true">
      {shapes[light]}
    </svg>
  );
}

/** Shape, colour and word together. With a due date it says how much time is left. */
export function LightMark({ due }: { due: Due }) {
  const today = useToday();
  const left = remaining(due, today);
  if (due.light === 'NONE' || left === null) return null;
  const plain = due.light === 'YELLOW' && !left.startsWith('今天');
  return (
    <span className={`${styles.light} ${styles[due.light]}`}>
      <LightShape light={due.light} />
      {plain ? `${lightWords.YELLOW}，${left}` : left}
    </span>
  );
}

/** What the office owes next, with its light. */
export function Owed({ urgent }: { urgent: UrgentView | null }) {
  const today = useToday();
  if (urgent === null || urgent.light === 'NONE') return null;
  return (
    <span className={`${styles.light} ${styles[urgent.light]}`}>
      <LightShape light={urgent.light} />
      {owed(urgent, today)}
    </span>
  );
}
