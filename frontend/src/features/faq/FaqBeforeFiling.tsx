import { useId } from 'react';
import { useItemFaq } from '../../api/feedbackQueries';
import { FaqList } from './FaqList';
import styles from './faq.module.css';

/** What has been answered about the cited item already: perhaps the firm need not ask. */
export function FaqBeforeFiling({ itemId }: { itemId: string | null }) {
  const { data } = useItemFaq(itemId);
  const heading = useId();
  if (!data || data.entries.length === 0) return null;
  return (
    <section aria-labelledby={heading} className={styles.before}>
      <h2 id={heading}>先看看这些是不是您想问的</h2>
      <FaqList entries={data.entries} />
      <p className={styles.faint}>没有答到您的问题，就在下面提交，由承办部门答复。</p>
    </section>
  );
}
