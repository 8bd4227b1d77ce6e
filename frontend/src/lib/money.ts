export type Spoken = { figure: string; unit: string };

const TEN_THOUSAND = 10_000;
const HUNDRED_MILLION = 100_000_000;

function trimmed(value: number, digits: number): string {
  return value.toLocaleString('zh-CN', { maximumFractionDigits: digits });
}

/** An amount in 元 as people say it: 500000 → 50 万元, 120000000 → 1.2 亿元, 1500 → 1,500 元. */
export function spoken(yuan: number): Spoken {
  const size = Math.abs(yuan);
  if (size >= HUNDRED_MILLION) return { figure: trimmed(yuan / HUNDRED_MILLION, 2), unit: '亿元' };
  if (size >= TEN_THOUSAND) return { figure: trimmed(yuan / TEN_THOUSAND, 2), unit: '万元' };
  return { figure: trimmed(yuan, 2), unit: '元' };
}

export function money(yuan: number): string {
  const { figure, unit } = spoken(yuan);
  return `${figure}${unit}`;
}

/** 万元 as typed by a person to 元, without the noise of binary fractions. */
export function yuanOf(tenThousands: number): number {
  return Math.round(tenThousands * TEN_THOUSAND * 100) / 100;
}

export function tenThousandsOf(yuan: number): number {
  return Math.round(yuan * 100) / 100 / TEN_THOUSAND;
}

/** A run of words, or a figure with the unit that follows it. */
export type AmountPart = { figure?: string; text: string };

const SUM = /(\d[\d,.]*)\s*(亿元|万元|元)/g;
const RATE = /(\d[\d,.]*)\s*(%)/g;

/**
 * Splits 最高50万元/企业 so that the sum can be set larger than the words around it. Where there is a sum, rates beside it
 * stay words, and so do all other numbers.
 */
export function amountParts(text: string): AmountPart[] {
  const parts: AmountPart[] = [];
  let end = 0;
  for (const { 0: whole, 1: figure, 2: unit = '', index } of text.matchAll(text.search(SUM) < 0 ? RATE : SUM)) {
    if (index > end) parts.push({ text: text.slice(end, index) });
    parts.push({ figure, text: unit });
    end = index + whole.length;
  }
  return end < text.length ? [...parts, { text: text.slice(end) }] : parts;
}
