import { useItemFaq } from '../../api/feedbackQueries';
import { Section } from '../../components/page/Section';
import { FaqList } from './FaqList';

/** 常见问题 of an item; nothing at all while there is none, so that nobody reads an empty heading. */
export function ItemFaq({ itemId }: { itemId: string }) {
  const { data } = useItemFaq(itemId);
  if (!data || data.entries.length === 0) return null;
  return (
    <Section title="常见问题">
      <FaqList entries={data.entries} />
    </Section>
  );
}
