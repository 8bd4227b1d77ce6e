import { useParams } from 'react-router';
import { useItem } from '../api/queries';
import type { ItemView } from '../api/types';
import { StatusMark } from '../components/marks/Mark';
import { ActButton, LinkButton } from '../components/page/ActButton';
import { Page } from '../components/page/Page';
import { PageTitle } from '../components/page/PageTitle';
import { Section } from '../components/page/Section';
import { CodeName } from '../components/policy/CodeName';
import { Loaded } from '../components/states/Loaded';
import { Answer } from '../features/items/Answer';
import { ItemFaq } from '../features/faq/ItemFaq';
import { Eligibility } from '../features/items/Eligibility';
import styles from '../features/items/items.module.css';
import { Origin } from '../features/items/Origin';
import { useSession } from '../features/session/session';
import { plain } from '../lib/labels';
import { paths } from '../lib/paths';

export function ItemPage() {
  const { id = '' } = useParams();
  const item = useItem(id);
  return (
    <Page>
      <Loaded query={item} page>{(view) => <Item item={view} />}</Loaded>
    </Page>
  );
}

function Item({ item }: { item: ItemView }) {
  return (
    <article>
      <PageTitle
        title={item.title}
        above={
          <>
            <CodeName system="region" value={item.region} /> · <CodeName system="benefitType" value={item.benefitType} />{' '}
            <StatusMark status={item.status} />
          </>
        }
        lead={item.summary && plain(item.summary)}
      />
      <Standing status={item.status} />
      <Answer item={item} />
      <Acts item={item} />
      <div className={styles.columns}>
        <div>
          <Eligibility item={item} />
          <Notes item={item} />
          <ItemFaq itemId={item.id} />
        </div>
        <Origin item={item} />
      </div>
    </article>
  );
}

function Notes({ item: { exclusivity, note } }: { item: ItemView }) {
  if (!exclusivity && !note) return null;
  return (
    <Section title="请注意">
      {exclusivity && <p>{plain(exclusivity)}</p>}
      {note && <p>{plain(note)}</p>}
    </Section>
  );
}

const standings: Record<string, string> = {
  DRAFT: '这是征求意见的草案，还没有正式施行，不能据此申请。',
  REPEALED: '所属文件已经废止，这一项不再执行，内容仅供查阅。',
  EXPIRED: '所属文件已经到期，这一项可能不再执行，内容仅供查阅。',
  SUPERSEDED: '所属文件可能已被新文件替代，内容仅供查阅。',
};

/** Said before anything else where an item must not be relied on. */
function Standing({ status }: { status: string }) {
  const text = standings[status];
  return text ? <p className={styles.warning}>{text}</p> : null;
}

function Acts({ item }: { item: ItemView }) {
  const { role } = useSession();
  const checkable = item.judgedBy === 'RULE' && !(item.status in standings);
  const Ask = checkable ? LinkButton : ActButton;
  if (role !== null && role !== 'enterprise') return null;
  return (
    <div className={`${styles.acts} no-print`}>
      {checkable && <ActButton to={paths.assessmentFor(item.id)}>看看我是否符合</ActButton>}
      <Ask to={paths.newRequest(item.id)} size="large">
        我要咨询
      </Ask>
    </div>
  );
}
