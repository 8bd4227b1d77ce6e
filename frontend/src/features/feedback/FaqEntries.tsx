import { useEditorFaqs } from '../../api/feedbackQueries';
import { Loaded } from '../../components/states/Loaded';
import { FaqCard } from './FaqCard';
import styles from './feedback.module.css';

/** The entries of one item, or those that wait for a second pair of eyes. */
export function FaqEntries({ itemId }: { itemId?: string }) {
  const query = useEditorFaqs(itemId === undefined ? { state: 'SUBMITTED' } : { itemId });
  return (
    <Loaded query={query}>
      {({ entries }) =>
        entries.length === 0 ? (
          <p className={styles.faint}>{itemId === undefined ? '没有等待审核的常见问题。' : '还没有常见问题。'}</p>
        ) : (
          <ul className={styles.entries}>
            {entries.map((entry) => (
              <FaqCard key={`${entry.id}-${entry.version}-${entry.state}`} entry={entry} titled={itemId === undefined} />
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}
