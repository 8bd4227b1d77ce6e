export const grouped = (count: number): string => count.toLocaleString('zh-CN');

/** A share as people read it: never 0% for what is there, never 100% for what is not all. */
export function shareOf(count: number, of: number): string {
  if (of === 0 || count === 0) return '0%';
  const percent = (count / of) * 100;
  if (percent < 0.1) return '不到0.1%';
  return count < of && percent > 99.9 ? '超过99.9%' : `${percent.toLocaleString('zh-CN', { maximumFractionDigits: 1 })}%`;
}
