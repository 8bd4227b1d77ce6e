import { Link } from 'react-router';
import { useFeedback } from '../../api/feedbackQueries';
import type { FeedbackItemView } from '../../api/trustTypes';
import { EmptyState } from '../../components/states/EmptyState';
import { Loaded } from '../../components/states/Loaded';
import { count } from '../../lib/figures';
import { paths } from '../../lib/paths';
import { outcomeText } from './words';
import styles from './feedback.module.css';

/** Items by what is asked about them, the most asked first. */
export function FeedbackList() {
  const query = useFeedback();
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState title="还没有企业就某条政策提问" text="企业提交诉求时引用了政策，会按政策汇总到这里。" other={{ label: '去条目与规则', to: paths.editorItems() }} />
        ) : (
          <ol className={styles.items}>
            {items.map((item) => (
              <Item key={item.itemId} item={item} />
            ))}
          </ol>
        )
      }
    </Loaded>
  );
}

function Item({ item }: { item: FeedbackItemView }) {
  return (
    <li>
      <h2>
        <Link to={paths.feedbackOf(item.itemId)}>{item.title}</Link>
      </h2>
      <p className={styles.figures}>
        <span>
          <b>{count(item.requests)}</b> 件诉求
        </span>
        <span>
          <b>{count(item.firms)}</b> 家企业
        </span>
        <span>
          近 30 天 <b>{count(item.recent)}</b> 件
        </span>
        <span>
          在办 <b>{count(item.open)}</b> 件
        </span>
        {item.unclear > 0 && <span className={styles.unclear}>标记条款不清 {count(item.unclear)} 处</span>}
      </p>
      <p className={styles.faint}>{outcomeText(item.outcomes)}</p>
    </li>
  );
}
