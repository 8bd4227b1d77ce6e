import { money } from './money';

/** A number in its unit as people say it: 元 in 万 or 亿, a ratio as a percentage. */
export function figure(value: number, unit: string | null): string {
  if (unit === '元') return money(value);
  if (unit === '比率') return `${(Math.round(value * 1e4) / 100).toLocaleString('zh-CN')}%`;
  return `${value.toLocaleString('zh-CN')}${unit ?? ''}`;
}

/** How much more than before, in percent: +16.7%. Null where there is nothing to compare with. */
export function growth(value: number, before: number | undefined): string | null {
  if (before === undefined || before <= 0) return null;
  const percent = Math.round(((value - before) / before) * 1000) / 10;
  return `${percent > 0 ? '+' : ''}${percent.toLocaleString('zh-CN')}%`;
}

/** A count as it is read aloud: 1250000 → 1,250,000. */
export const count = (value: number): string => value.toLocaleString('zh-CN');
