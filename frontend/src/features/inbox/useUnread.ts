import { useInbox } from '../../api/queries';
import { useSession } from '../session/session';

/** How many messages are unread; 0 for a visitor. */
export function useUnread(): number {
  const { me } = useSession();
  const { data } = useInbox(0, 20, me !== null);
  return me === null ? 0 : (data?.unread ?? 0);
}
