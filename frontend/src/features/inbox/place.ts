import type { NotificationView } from '../../api/types';
import { paths } from '../../lib/paths';

/** Where a message leads. */
export function placeOf({ itemId, requestId, link }: Pick<NotificationView, 'itemId' | 'requestId' | 'link'>): string {
  if (link) return link;
  if (requestId) return paths.request(requestId);
  return itemId ? paths.item(itemId) : paths.inbox();
}
