import type { ReactNode } from 'react';
import styles from './Page.module.css';

type Props = { children: ReactNode; width?: 'text' | 'list' | 'full' };

/** The room of a page: 760 px to read, 1200 px for lists, all of it for officials' tables. */
export function Page({ children, width = 'list' }: Props) {
  return <div className={`${styles.page} ${styles[width]}`}>{children}</div>;
}
