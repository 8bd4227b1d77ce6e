import { Link } from 'react-router';
import { useTopics } from '../../api/feedbackQueries';
import type { Notice, PublishedFaq, TopicView } from '../../api/trustTypes';
import { CodeName } from '../../components/policy/CodeName';
import { EmptyState } from '../../components/states/EmptyState';
import { Loaded } from '../../components/states/Loaded';
import { chineseTime } from '../../lib/dates';
import { count } from '../../lib/figures';
import { paths } from '../../lib/paths';
import { NoticeDialog } from './NoticeDialog';
import { riseText } from './words';
import styles from './feedback.module.css';

/** 未诉先办: what is asked more and more, whom else it concerns, and the act to tell them before they ask. */
export function Topics() {
  const query = useTopics();
  return (
    <Loaded query={query}>
      {({ threshold, topics }) => (
        <>
          <p className={styles.faint}>{threshold.note}。</p>
          {topics.length === 0 ? (
            <EmptyState title="现在没有上升的话题" text="一周内问得明显变多的事会列在这里。" />
          ) : (
            <ol className={styles.items}>
              {topics.map((topic) => (
                <Topic key={`${topic.itemId}-${topic.categoryLabel}-${topic.region}`} topic={topic} />
              ))}
            </ol>
          )}
        </>
      )}
    </Loaded>
  );
}

function Topic({ topic }: { topic: TopicView }) {
  return (
    <li>
      <h2>
        {topic.itemId === null ? `${topic.categoryLabel}类诉求` : <Link to={paths.item(topic.itemId)}>{topic.itemTitle}</Link>}
        <span className={styles.place}>{topic.region === null ? '地区不明' : <CodeName system="region" value={topic.region} />}</span>
      </h2>
      <p>
        {riseText(topic.lately, topic.before)}，来自 {count(topic.firms)} 家企业
      </p>
      {topic.matched !== null && (
        <p className={styles.figures}>
          <span>
            全市符合条件 <b>{count(topic.matched)}</b> 家
          </span>
          <span>
            还没问过 <b>{count(topic.notAsked ?? 0)}</b> 家
          </span>
        </p>
      )}
      {topic.itemId !== null && <Telling topic={topic} itemId={topic.itemId} />}
    </li>
  );
}

function Telling({ topic, itemId }: { topic: TopicView; itemId: string }) {
  if (topic.faqs.length === 0) return <p className={styles.faint}>这条政策还没有发布的常见问题。请编辑先写好答案，再主动告知。</p>;
  return (
    <>
      <ul>
        {topic.notices.map((notice) => (
          <Told key={notice.id} notice={notice} faq={topic.faqs.find(({ id }) => id === notice.faqId)} />
        ))}
      </ul>
      <NoticeDialog itemId={itemId} region={topic.region} faqs={topic.faqs} notices={topic.notices} />
    </>
  );
}

function Told({ notice, faq }: { notice: Notice; faq: PublishedFaq | undefined }) {
  return (
    <li className={styles.faint}>
      {chineseTime(notice.startedAt)}
      {notice.finishedAt === null ? '开始告知，已发' : '已告知'} {count(notice.told)} 家（{notice.region === null ? '全市' : <CodeName system="region" value={notice.region} />}
      ）{faq && `：${faq.question}`}
    </li>
  );
}
