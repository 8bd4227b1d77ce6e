/** Figures as people type them and as a rule holds them, without the noise of binary fractions. */

/** The decimal point of a plain number moved by so many places; null when the text is no number. */
export function movePoint(text: string, places: number): string | null {
  const found = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text.trim());
  if (!found) return null;
  const [, sign = '', whole = '', part = ''] = found;
  const digits = places >= 0 ? whole + part.padEnd(places, '0') : whole.padStart(1 - places, '0') + part;
  const point = whole.length + places + (places < 0 ? Math.max(0, 1 - places - whole.length) : 0);
  const left = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  const right = digits.slice(point).replace(/0+$/, '');
  return `${sign === '+' ? '' : sign}${left || '0'}${right === '' ? '' : `.${right}`}`;
}

/** 1e6 is a number that a rule may hold and nobody types. */
export function plainNumber(value: number | string): string {
  const text = String(value).trim();
  if (!/e/i.test(text)) return text;
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
  return movePoint(mantissa, Number(exponent)) ?? text;
}

export type Scale = { label: string; places: number };

const SCALES: Record<string, Scale[]> = {
  元: [
    { label: '万元', places: 4 },
    { label: '元', places: 0 },
    { label: '亿元', places: 8 },
  ],
  比率: [{ label: '%', places: -2 }],
};

export function scalesOf(unit: string | null): Scale[] {
  return (unit !== null && SCALES[unit]) || [{ label: unit ?? '', places: 0 }];
}

/** The scale in which a value reads best: 5000 元 is not 0.5 万元. */
export function scaleFor(value: number | string | null, unit: string | null): Scale {
  const scales = scalesOf(unit);
  if (unit !== '元' || value === null) return scales[0]!;
  const size = Math.abs(Number(value));
  if (size >= 1e8 && size % 1e6 === 0) return scales[2]!;
  return size !== 0 && (size < 1e4 || size % 100 !== 0) ? scales[1]! : scales[0]!;
}

export function shown(value: number | string, { places }: Scale): string {
  return movePoint(plainNumber(value), -places) ?? String(value);
}

/** What was typed, as the rule holds it; null while it is no number yet. */
export function meant(typed: string, { places }: Scale): number | null {
  const exact = movePoint(typed.replace(/[,，\s]/g, ''), places);
  return exact === null ? null : Number(exact);
}

export type Period = { count: number; unit: 'Y' | 'M' | 'W' | 'D' };

/** P3Y and the like; a period of several units is left as it is written. */
export function periodOf(text: string): Period | null {
  const found = /^P(\d+)([YMWD])$/.exec(text);
  return found && { count: Number(found[1]), unit: found[2] as Period['unit'] };
}

export const periodText = ({ count, unit }: Period): string => `P${count}${unit}`;

export const periodUnits = [
  { value: 'Y', label: '年' },
  { value: 'M', label: '个月' },
  { value: 'W', label: '周' },
  { value: 'D', label: '天' },
] as const;

/** Years that a rule can mean, nearest first. `thisYear` only names them. */
export function yearChoices(thisYear: number): { value: string; label: string }[] {
  const back = ['current', 'previous', ...[2, 3, 4, 5].map((years) => `current-${years}`)];
  const words = ['本年', '上年', '前年'];
  return back.map((value, years) => ({ value, label: `${words[years] ?? `往前第${years}年`}（现为${thisYear - years}）` }));
}
