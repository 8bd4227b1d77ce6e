import type { PublishedFaq } from '../../api/trustTypes';
import { chineseDate } from '../../lib/dates';
import styles from './faq.module.css';

export function FaqList({ entries }: { entries: PublishedFaq[] }) {
  return (
    <div className={styles.list}>
      {entries.map(({ id, question, answer, clause, publishedAt }) => (
        <details key={id}>
          <summary>{question}</summary>
          <p className={styles.answer}>{answer}</p>
          <p className={styles.faint}>
            {clause && `依据：${clause}。`}
            {chineseDate(publishedAt)}发布
          </p>
        </details>
      ))}
    </div>
  );
}
