import type { RateView } from '../../api/boardTypes';

export type Lamp = 'RED' | 'YELLOW' | 'GREEN' | 'PAUSED' | 'NONE';

/** In the order in which they are shown: what is worst first. */
export const lamps: { lamp: Lamp; of: 'red' | 'yellow' | 'green' | 'paused' | 'none'; label: string; means: string }[] = [
  { lamp: 'RED', of: 'red', label: '已超期', means: '部门当前该办的一步已经过了时限' },
  { lamp: 'YELLOW', of: 'yellow', label: '快到期', means: '时限已用去大半' },
  { lamp: 'GREEN', of: 'green', label: '时限内', means: '时间还充裕' },
  { lamp: 'PAUSED', of: 'paused', label: '暂停计时', means: '在等企业补充，部门的时限停着' },
  { lamp: 'NONE', of: 'none', label: '不计时', means: '例如已答复、在等企业确认' },
];

/** One decimal, cut and not rounded: 99.97 % is not 100 %. Null where there is nothing to tell a share of. */
export function percentOf({ numerator, denominator }: RateView): number | null {
  return denominator === 0 ? null : Math.floor((numerator * 1000) / denominator) / 10;
}

export function percentText(rate: RateView | null | undefined): string {
  const percent = rate ? percentOf(rate) : null;
  if (percent === null) return '—';
  return percent === 0 && rate!.numerator > 0 ? '不到 0.1%' : `${percent.toLocaleString('zh-CN')}%`;
}

/** 1,187/1,234 */
export const fraction = ({ numerator, denominator }: RateView): string => `${numerator.toLocaleString('zh-CN')}/${denominator.toLocaleString('zh-CN')}`;

/** What has changed, in percentage points; empty where one of them has nothing to tell. */
export function pointsText(now: RateView, before: RateView | undefined): string {
  const one = percentOf(now);
  const other = before ? percentOf(before) : null;
  if (one === null || other === null) return '';
  const points = Math.round((one - other) * 10) / 10;
  if (points === 0) return '与上期持平';
  return `比上期${points > 0 ? '升' : '降'} ${Math.abs(points).toLocaleString('zh-CN')} 个百分点`;
}

/** +3, −2 or ±0: how a count differs from the one before. */
export function differenceText(now: number, before: number): string {
  if (now === before) return '±0';
  return now > before ? `+${(now - before).toLocaleString('zh-CN')}` : `−${(before - now).toLocaleString('zh-CN')}`;
}

/** 11月16日—22日, or 2026年11月 */
export function periodText({ from, to }: { from: string; to: string }, unit: 'WEEK' | 'MONTH'): string {
  const [year, month, day] = from.split('-').map(Number);
  if (unit === 'MONTH') return `${year}年${month}月`;
  const [, lastMonth, lastDay] = to.split('-').map(Number);
  return `${month}月${day}日—${lastMonth === month ? '' : `${lastMonth}月`}${lastDay}日`;
}

export const hoursText = (seconds: number): string => `${Math.round(seconds / 3600).toLocaleString('zh-CN')} 小时`;

export const grouped = (count: number): string => count.toLocaleString('zh-CN');
