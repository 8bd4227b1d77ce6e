import type { OfficeSpan } from '../../api/timeTypes';

/** 09:00–12:00，13:30–17:30 */
export const spansText = (spans: OfficeSpan[]): string => spans.map(({ from, to }) => `${from}–${to}`).join('，');

/** What must be put right before the server is asked; null when nothing. Times compare as texts. */
export function wrongHours(spans: OfficeSpan[]): string | null {
  if (spans.length === 0) return '请至少填写一段时间。';
  if (spans.some(({ from, to }) => from === '' || to === '')) return '每段时间都要有开始和结束。';
  if (spans.some(({ from, to }) => to <= from)) return '结束时间要晚于开始时间。';
  return spans.some(({ from }, at) => at > 0 && from < spans[at - 1]!.to) ? '各段时间要按先后填写，不能重叠。' : null;
}
