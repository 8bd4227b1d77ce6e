import { type ReactNode, useId } from 'react';
import styles from './Section.module.css';

type Props = { title: string; lead?: ReactNode; children: ReactNode };

/** A part of a page, carried by its heading. */
export function Section({ title, lead, children }: Props) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={styles.section}>
      <h2 id={heading}>{title}</h2>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </section>
  );
}

/** Names and values, one under the other on a phone. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className={styles.facts}>{children}</dl>;
}

export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
