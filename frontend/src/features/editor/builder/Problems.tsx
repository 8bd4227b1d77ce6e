import { useBench } from './context';
import styles from './builder.module.css';

/** What the checker has against the condition right above. */
export function Problems({ place }: { place: string }) {
  const { problems } = useBench();
  const own = problems.get(place) ?? [];
  if (own.length === 0) return null;
  return (
    <ul className={styles.problems}>
      {own.map(({ code, message, rest, severity }) => (
        <li key={code + rest + message} className={severity === 'ERROR' ? styles.error : styles.warning}>
          <b aria-hidden="true">{severity === 'ERROR' ? '✕' : '!'}</b>
          <span>
            <span className="visually-hidden">{severity === 'ERROR' ? '需要改：' : '请留意：'}</span>
            {message}
          </span>
        </li>
      ))}
    </ul>
  );
}
