import type { ReactNode } from 'react';
import { ActButton, LinkButton } from '../page/ActButton';
import styles from './states.module.css';

type Act = { label: string; to?: string; onClick?: () => void };
type Props = { title: string; page?: boolean; text?: ReactNode; act?: Act; other?: Act };

/** Nothing here, and what to do next. */
export function EmptyState({ title, text, act, other, page = false }: Props) {
  const Heading = page ? 'h1' : 'h2';
  return (
    <section className={styles.state}>
      <Ripple />
      <Heading>{title}</Heading>
      {text && <p>{text}</p>}
      <div className={styles.acts}>
        {act && <ActButton to={act.to} onClick={act.onClick}>{act.label}</ActButton>}
        {other?.to && <LinkButton to={other.to} size="large">{other.label}</LinkButton>}
      </div>
    </section>
  );
}

function Ripple() {
  return (
    <svg width="96" height="40" viewBox="0 0 96 40" fill="none" aria-hidden="true" className={styles.ripple}>
      <path d="M2 14c12 0 12-8 23-8s12 8 23 8 12-8 23-8 12 8 23 8" strokeWidth="3" strokeLinecap="round" />
      <path d="M14 30c9 0 9-6 17-6s9 6 17 6 9-6 17-6 9 6 17 6" strokeWidth="3" strokeLinecap="round" opacity=".5" />
    </svg>
  );
}
