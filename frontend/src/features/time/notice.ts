import type { HolidayView } from '../../api/timeTypes';

export type Notice = { off: HolidayView[]; makeUp: string[] };

const DATE = /(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:[（(][^）)]*[）)])?/g;
const ITEM = /^\s*[一二三四五六七八九十]+、\s*([^：:]+)[：:](.*)$/;
const two = (number: number) => String(number).padStart(2, '0');

/** Dates of a sentence in order; what is left out is as in the date before. */
function datesOf(sentence: string, year: number): string[] {
  let [inYear, inMonth] = [year, 0];
  return [...sentence.matchAll(DATE)].flatMap(([, ofYear, ofMonth, day]) => {
    inYear = Number(ofYear ?? inYear);
    inMonth = Number(ofMonth ?? inMonth);
    return inMonth === 0 ? [] : [`${inYear}-${two(inMonth)}-${two(Number(day))}`];
  });
}

/** One item: the sentence with 放假 says from when to when, the one with 上班 which weekend days are worked. */
function itemOf(name: string, text: string, year: number): Notice {
  const sentences = text.split('。');
  const resting = sentences.find((sentence) => sentence.includes('放假'))?.split('放假')[0] ?? '';
  const [from, to = from] = datesOf(resting, year);
  const worked = sentences.filter((sentence) => sentence.trim().endsWith('上班'));
  return { off: from && to ? [{ name, from, to }] : [], makeUp: worked.flatMap((sentence) => datesOf(sentence, year)) };
}

/** Reads the official notice as it is published: 一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。 */
export function readNotice(text: string, year: number): Notice {
  const items = text
    .split(/\r?\n/)
    .map((line) => ITEM.exec(line))
    .filter((found) => found !== null)
    .map(([, name = '', rest = '']) => itemOf(name.trim(), rest, year));
  return { off: items.flatMap(({ off }) => off), makeUp: items.flatMap(({ makeUp }) => makeUp).sort() };
}

/** What must be put right before the server is asked; null when nothing. */
export function wrongWith({ off, makeUp }: Notice): string | null {
  if (off.length === 0) return '请至少填写一个假期。';
  const open = off.find(({ name, from, to }) => name.trim() === '' || from === '' || to === '');
  if (open) return `${open.name.trim() === '' ? '每个假期' : `“${open.name}”`}要有名称、第一天和最后一天。`;
  const backwards = off.find(({ from, to }) => to < from);
  if (backwards) return `“${backwards.name}”的最后一天早于第一天。`;
  return makeUp.includes('') ? '有一天周末上班没有填日期，请填写或者去掉。' : null;
}
