import { Link } from 'react-router';
import { useEditorItems } from '../../api/editorQueries';
import type { EditorItemView } from '../../api/workTypes';
import { LinkButton } from '../../components/page/ActButton';
import { EmptyState } from '../../components/states/EmptyState';
import { Loaded } from '../../components/states/Loaded';
import { chineseTime } from '../../lib/dates';
import { paths } from '../../lib/paths';
import { useSession } from '../session/session';
import styles from './review.module.css';

/** What waits for a second pair of eyes. One's own is listed too, so that nobody wonders where it went. */
export function ReviewQueue() {
  const query = useEditorItems({ state: 'SUBMITTED', size: 100 });
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState title="没有等待审核的条目" text="编辑提交审核后，会出现在这里。" other={{ label: '去条目与规则', to: paths.editorItems() }} />
        ) : (
          <ul className={styles.queue}>
            {items.map((item) => (
              <Entry key={item.id} item={item} />
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

function Entry({ item }: { item: EditorItemView }) {
  const { me } = useSession();
  const own = item.submittedBy === me!.username || item.submittedBy === me!.name;
  return (
    <li>
      <div>
        <h2>
          <Link to={paths.editorReview(item.id)}>{item.title}</Link>
        </h2>
        <p>
          {item.releasedVersion === null ? '新条目' : '修改已发布的条目'} · {item.documentTitle} · {item.updatedBy} {chineseTime(item.updatedAt)}
        </p>
      </div>
      {own ? <span>您提交的，等另一位编辑审核</span> : <LinkButton to={paths.editorReview(item.id)}>审核</LinkButton>}
    </li>
  );
}
