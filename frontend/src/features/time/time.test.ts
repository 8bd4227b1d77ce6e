import { getWorkdaysInRange } from 'chinese-days';
import { describe, expect, test } from 'vitest';
import type { HolidayView, TimeLimitView } from '../../api/timeTypes';
import { cellText, daysList, effective, settingAt, withSetting } from './limits';
import { byDate, daysBetween, draftDays, shortDate, spanText, weeksOf, workingDaysOf } from './month';
import { readNotice, wrongWith } from './notice';

type StoredYear = { year: number; source: string; off: HolidayView[]; makeUp: string[] };

/** The calendar that the portal ships, read from where it is kept. */
const files = import.meta.glob<{ years: StoredYear[] }>('../../../../backend/app/src/main/resources/request/calendar.json', { eager: true, import: 'default' });
const years = Object.values(files)[0]?.years ?? [];
const stored = (year: number) => years.find((one) => one.year === year)!;

test('there are years to compare', () => expect(years.map(({ year }) => year)).toEqual([2024, 2025, 2026]));

describe.each(years)('$year', ({ year, off, makeUp, source }) => {
  const special = byDate(draftDays(year, off, makeUp));

  test('is day by day what the library chinese-days says', () => {
    const ours = Array.from({ length: 12 }, (_, month) => weeksOf(year, month + 1, special)).flat(2);
    const working = ours.flatMap((day) => (day !== null && (day.kind === 'work' || day.kind === 'makeUp') ? [day.date] : []));
    expect(working).toEqual(getWorkdaysInRange(`${year}-01-01`, `${year}-12-31`, true));
    expect(workingDaysOf(year, special)).toBe(working.length);
  });
  test('works on weekends only where it must', () => {
    for (const day of makeUp) expect(special.get(day)).toEqual({ date: day, off: false, name: null });
    expect(source).toContain(`国务院办公厅关于${year}年部分节假日安排的通知`);
  });
});

describe('the notice as published is read into the rows that are stored', () => {
  test('2024', () => {
    const { off, makeUp } = readNotice(
      `经国务院批准，现将2024年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
一、元旦：1月1日放假，与周末连休。
二、春节：2月10日至17日放假调休，共8天。2月4日（星期日）、2月18日（星期日）上班。鼓励各单位结合带薪年休假等制度落实，安排职工在除夕（2月9日）休息。
三、清明节：4月4日至6日放假调休，共3天。4月7日（星期日）上班。
四、劳动节：5月1日至5日放假调休，共5天。4月28日（星期日）、5月11日（星期六）上班。
五、端午节：6月10日放假，与周末连休。
六、中秋节：9月15日至17日放假调休，共3天。9月14日（星期六）上班。
七、国庆节：10月1日至7日放假调休，共7天。9月29日（星期日）、10月12日（星期六）上班。`,
      2024,
    );
    expect({ off, makeUp }).toEqual({ off: stored(2024).off, makeUp: stored(2024).makeUp });
  });
  test('2025', () => {
    const { off, makeUp } = readNotice(
      `一、元旦：1月1日（周三）放假1天，不调休。
二、春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。1月26日（周日）、2月8日（周六）上班。
三、清明节：4月4日（周五）至6日（周日）放假，共3天。
四、劳动节：5月1日（周四）至5日（周一）放假调休，共5天。4月27日（周日）上班。
五、端午节：5月31日（周六）至6月2日（周一）放假，共3天。
六、国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。9月28日（周日）、10月11日（周六）上班。`,
      2025,
    );
    expect({ off, makeUp }).toEqual({ off: stored(2025).off, makeUp: stored(2025).makeUp });
  });
  test('over New Year', () => {
    expect(readNotice('一、元旦：2022年12月31日至2023年1月2日放假，共3天。', 2023)).toEqual({ off: [{ name: '元旦', from: '2022-12-31', to: '2023-01-02' }], makeUp: [] });
  });
  test('anything else is nothing', () => expect(readNotice('明天放假', 2026)).toEqual({ off: [], makeUp: [] }));
});

test('a notice is whole before it is sent', () => {
  const holiday = { name: '元旦', from: '2027-01-01', to: '2027-01-02' };
  expect(wrongWith({ off: [], makeUp: [] })).toContain('至少');
  expect(wrongWith({ off: [{ ...holiday, to: '' }], makeUp: [] })).toContain('元旦');
  expect(wrongWith({ off: [{ ...holiday, to: '2026-12-31' }], makeUp: [] })).toContain('早于');
  expect(wrongWith({ off: [holiday], makeUp: [''] })).toContain('周末上班');
  expect(wrongWith({ off: [holiday], makeUp: ['2027-01-09'] })).toBeNull();
});

test('a month begins on its weekday and is whole', () => {
  const weeks = weeksOf(2026, 2, byDate(draftDays(2026, stored(2026).off, stored(2026).makeUp)));
  expect(weeks[0]!.filter((day) => day === null)).toHaveLength(6);
  expect(weeks.flat().filter((day) => day !== null)).toHaveLength(28);
  expect(weeks.flat().find((day) => day?.date === '2026-02-14')?.kind).toBe('makeUp');
  expect(weeks.flat().find((day) => day?.date === '2026-02-23')).toMatchObject({ kind: 'off', name: '春节' });
});

test('spans read as people write them', () => {
  expect(spanText({ from: '2026-10-01', to: '2026-10-07' })).toBe('10月1日至7日');
  expect(spanText({ from: '2026-01-28', to: '2026-02-04' })).toBe('1月28日至2月4日');
  expect(spanText({ from: '2022-12-31', to: '2023-01-02' })).toBe('2022年12月31日至1月2日');
  expect(spanText({ from: '2026-01-01', to: '2026-01-01' })).toBe('1月1日');
  expect(shortDate('2026-12-27', 2027)).toBe('2026年12月27日');
  expect(shortDate('2027-02-20', 2027)).toBe('2月20日');
  expect(daysBetween('2026-01-02', '2026-01-01')).toEqual([]);
  expect(daysBetween('', '2026-01-01')).toEqual([]);
});

test('a limit holds from the narrow to the wide, and is set where it is set', () => {
  const all: TimeLimitView[] = [
    { clock: 'CLOSE', category: '', department: '', amount: 9, unit: 'WORKING_DAYS' },
    { clock: 'CLOSE', category: 'CONSULT', department: '', amount: 3, unit: 'WORKING_DAYS' },
  ];
  const spot = { clock: 'CLOSE', category: 'CONSULT', department: 'rsj' } as const;
  expect(effective(all, spot)).toMatchObject({ amount: 3 });
  const own = withSetting(all, { ...spot, category: '' }, { kind: 'limit', amount: 5, unit: 'WORKING_DAYS' });
  expect(effective(own, spot)).toMatchObject({ amount: 5 });
  expect(settingAt(own, spot)).toEqual({ kind: 'inherit' });
  expect(effective(withSetting(own, spot, { kind: 'none' }), spot)).toEqual({ kind: 'none' });
  expect(withSetting(own, { ...spot, category: '' }, { kind: 'inherit' })).toEqual(all);
  expect(effective([], spot)).toEqual({ kind: 'none' });
  expect(cellText(all.slice(1), { clock: 'CLOSE', category: '', department: '' })).toBe('按类别');
  expect(cellText([], { clock: 'INTERIM', category: '', department: '' })).toBe('不设');
  expect(cellText(all, spot)).toBe('3 个工作日');
});

test('the days of escalation are whole numbers', () => {
  expect(daysList('1、3，5')).toEqual([1, 3, 5]);
  expect(daysList('1、三')).toBeNull();
  expect(daysList(' ')).toBeNull();
});
