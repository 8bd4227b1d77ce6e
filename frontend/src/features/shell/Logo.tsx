import { Link } from 'react-router';
import { paths } from '../../lib/paths';
import styles from './shell.module.css';

/** Two waves under a rising line: the river meets the sea. */
export function Logo({ city }: { city: string }) {
  return (
    <Link to={paths.home()} className={styles.logo}>
      <svg width="36" height="36" viewBox="0 0 36 36" aria-hidden="true">
        <rect width="36" height="36" rx="9" fill="var(--hq-brand)" />
        <g fill="none" stroke="#fff" strokeWidth="2.6" strokeLinecap="round">
          <path d="M6 27c4 0 4-3 8-3s4 3 8 3 4-3 8-3" opacity=".6" />
          <path d="M6 21c4 0 4-3 8-3s4 3 8 3 4-3 8-3" />
          <path d="M9 13l6-5 5 4 7-6" />
        </g>
      </svg>
      <span>
        <b>惠企通</b>
        <small>{city}企业政策服务</small>
      </span>
    </Link>
  );
}
