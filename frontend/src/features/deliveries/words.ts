import type { ChannelName, DeliveryCountView, DeliveryState, DeliveryView } from '../../api/pushTypes';

export const stateWords: Record<DeliveryState, string> = { PENDING: '等待投递', SENT: '已送达', FAILED: '投递失败', DROPPED: '不再需要' };
export const channelWords: Record<ChannelName, string> = { EMAIL: '邮件', WEBHOOK: '网关' };

/** How many are in a state, over all channels. */
export function countOf(counts: DeliveryCountView[], state: DeliveryState): number {
  return counts.filter((one) => one.state === state).reduce((sum, { count }) => sum + count, 0);
}

/** What a delivery carries. */
export function contentOf({ title, digestDay }: Pick<DeliveryView, 'title' | 'digestDay'>): string {
  return title ?? `${digestDay ?? ''} 每日汇总`;
}
