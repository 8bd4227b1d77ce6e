import type { ReactNode } from 'react';
import styles from './PageTitle.module.css';

type Props = { title: string; lead?: ReactNode; above?: ReactNode; aside?: ReactNode };

/** The heading of a page, which is also the window's title. */
export function PageTitle({ title, lead, above, aside }: Props) {
  return (
    <header className={styles.title}>
      <title>{`${title} - 惠企通`}</title>
      <div>
        {above && <div className={styles.above}>{above}</div>}
        <h1>{title}</h1>
        {lead && <p className={styles.lead}>{lead}</p>}
      </div>
      {aside && <div className={styles.aside}>{aside}</div>}
    </header>
  );
}
