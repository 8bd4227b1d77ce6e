import { useEffect, useRef } from 'react';
import { ProblemError } from '../../api/problem';
import styles from './failure.module.css';

/** A refused act: what happened and what was kept, brought into sight wherever the button was. */
export function Failure({ error, kept }: { error: Error | null; kept?: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error !== null) place.current?.scrollIntoView?.({ block: 'center' });
  }, [error]);
  return (
    <div role="alert" ref={place}>
      {error !== null && (
        <div className={styles.failure}>
          <p>
            <b>{error instanceof ProblemError ? error.title : '没有成功'}</b>
          </p>
          <p>{error instanceof ProblemError ? error.detail : '不是您的操作有误，请再试一次。'}</p>
          <FieldProblems error={error} />
          {kept && <p>{kept}</p>}
        </div>
      )}
    </div>
  );
}

function FieldProblems({ error }: { error: Error }) {
  if (!(error instanceof ProblemError) || error.errors.length === 0) return null;
  return (
    <ul>
      {error.errors.map(({ field, message }) => (
        <li key={field + message}>{message}</li>
      ))}
    </ul>
  );
}
