import { lazy, Suspense, useMemo } from 'react';
import { Link } from 'react-router';
import { useTopics } from '../../api/boardQueries';
import type { TopicsView, TopicView } from '../../api/boardTypes';
import { EmptyState } from '../../components/states/EmptyState';
import { Loaded } from '../../components/states/Loaded';
import { chineseDate } from '../../lib/dates';
import { paths } from '../../lib/paths';
import { TOPIC_HEIGHT, topicsOption } from './chartOptions';
import { queryOf } from './useSupervisedFilter';
import { differenceText, grouped } from './words';
import styles from './statistics.module.css';

const Chart = lazy(async () => ({ default: (await import('./Chart')).Chart }));
const DRAWN = 10;

export function Topics({ department }: { department: string | undefined }) {
  return <Loaded query={useTopics(department)}>{(found) => <Told found={found} department={department} />}</Loaded>;
}

const nameOf = ({ categoryLabel, itemTitle }: TopicView): string => `${categoryLabel}：${itemTitle ?? '没有指明政策'}`;

function Told({ found, department }: { found: TopicsView; department: string | undefined }) {
  const option = useMemo(() => topicsOption(found.topics.slice(0, DRAWN).map((topic) => ({ ...topic, label: nameOf(topic) }))), [found]);
  if (found.topics.length === 0) return <EmptyState title="近七天没有新的诉求" text="有企业提交以后，会按类别和政策排在这里。" />;
  return (
    <>
      <Suspense fallback={<div style={{ height: 200 }} />}>
        <Chart option={option} label="近七天和前七天的热点，数字见下面的表格" height={Math.min(DRAWN, found.topics.length) * TOPIC_HEIGHT + 72} />
      </Suspense>
      <TopicTable found={found} topics={found.topics.slice(0, DRAWN)} department={department} />
      {found.topics.length > DRAWN && (
        <details className={styles.details}>
          <summary>再看后面 {found.topics.length - DRAWN} 项</summary>
          <TopicTable found={found} topics={found.topics.slice(DRAWN)} department={department} />
        </details>
      )}
    </>
  );
}

type TableProps = { found: TopicsView; topics: TopicView[]; department: string | undefined };

function TopicTable({ found, topics, department }: TableProps) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {chineseDate(found.from)}至{chineseDate(found.to)}
        </caption>
        <thead>
          <tr>
            <th scope="col">类别和政策</th>
            <th scope="col">近七天</th>
            <th scope="col">比前七天</th>
            <th scope="col">企业数</th>
          </tr>
        </thead>
        <tbody>
          {topics.map((topic) => (
            <tr key={`${topic.category}-${topic.itemId}`}>
              <th scope="row">{topic.itemId === null ? nameOf(topic) : <Link to={paths.item(topic.itemId)}>{nameOf(topic)}</Link>}</th>
              <td>
                <Link to={paths.supervised(requestsOf(topic, found, department))}>{grouped(topic.count)}</Link>
              </td>
              <td>{differenceText(topic.count, topic.before)}</td>
              <td>{grouped(topic.firms)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function requestsOf(topic: TopicView, found: TopicsView, department: string | undefined): string {
  return queryOf({ category: topic.category, item: topic.itemId ?? '-', filedFrom: found.from, filedTo: found.to, scope: 'ALL', ...(department ? { department } : {}) });
}
