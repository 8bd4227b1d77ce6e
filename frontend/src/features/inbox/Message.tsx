import { Link } from 'react-router';
import { useMarkRead } from '../../api/queries';
import type { NotificationView } from '../../api/types';
import { daysAgo } from '../../lib/dates';
import { useToday } from '../session/session';
import { placeOf } from './place';
import styles from './inbox.module.css';

/** One message: what, why it came, and where it leads. Following it counts as reading it. */
export function Message({ message }: { message: NotificationView }) {
  const today = useToday();
  const mark = useMarkRead();
  const unread = !message.readAt;
  const leads = Boolean(message.itemId ?? message.requestId ?? message.link);
  return (
    <li className={unread ? `${styles.message} ${styles.unread}` : styles.message}>
      <div className={styles.head}>
        <h2>
          {unread && <span className={styles.dot}>未读</span>}
          {leads ? (
            <Link to={placeOf(message)} onClick={() => unread && mark.mutate(message.id)}>
              {message.title}
            </Link>
          ) : (
            message.title
          )}
        </h2>
        <time dateTime={message.createdAt}>{daysAgo(message.createdAt, today)}</time>
      </div>
      <p>{message.text}</p>
      {message.why && (
        <p className={styles.why}>
          <b>为什么收到</b>
          {message.why}
        </p>
      )}
      {unread && (
        <button type="button" className={styles.read} disabled={mark.isPending} onClick={() => mark.mutate(message.id)}>
          标为已读<span className="visually-hidden">：{message.title}</span>
        </button>
      )}
    </li>
  );
}
