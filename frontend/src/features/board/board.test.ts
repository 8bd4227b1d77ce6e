import { describe, expect, test } from 'vitest';
import { trendOption } from './chartOptions';
import { onTimeOf, toldPeriod } from './figures';
import { lampOf } from './SupervisedTable';
import { queryOf } from './useSupervisedFilter';
import { differenceText, fraction, percentOf, percentText, periodText, pointsText } from './words';

const rate = (numerator: number, denominator: number) => ({ numerator, denominator });

describe('shares', () => {
  test('are cut, not rounded: nearly all is not all', () => {
    expect(percentOf(rate(9997, 10_000))).toBe(99.9);
    expect(percentText(rate(9997, 10_000))).toBe('99.9%');
    expect(percentText(rate(3, 3))).toBe('100%');
  });
  test('of nothing are no share, and little is not nothing', () => {
    expect(percentOf(rate(0, 0))).toBeNull();
    expect(percentText(rate(0, 0))).toBe('—');
    expect(percentText(rate(0, 5))).toBe('0%');
    expect(percentText(rate(1, 10_000))).toBe('不到 0.1%');
  });
  test('come with what they are a share of', () => expect(fraction(rate(1187, 1234))).toBe('1,187/1,234'));
  test('change by percentage points, or have nothing to compare with', () => {
    expect(pointsText(rate(96, 100), rate(94, 100))).toBe('比上期升 2 个百分点');
    expect(pointsText(rate(1, 3), rate(1, 2))).toBe('比上期降 16.7 个百分点');
    expect(pointsText(rate(1, 2), rate(2, 4))).toBe('与上期持平');
    expect(pointsText(rate(1, 2), rate(0, 0))).toBe('');
    expect(pointsText(rate(1, 2), undefined)).toBe('');
  });
  test('leave out what was excused or called off', () =>
    expect(onTimeOf({ clock: 'CLOSE', clockLabel: '办结', met: 3, late: 1, excused: 7, cancelled: 9, usedSeconds: 0, pausedSeconds: 0, returnedSeconds: 0 })).toEqual(rate(3, 4)));
});

describe('periods', () => {
  test('a week names the month twice only where it has two', () => {
    expect(periodText({ from: '2026-11-16', to: '2026-11-22' }, 'WEEK')).toBe('11月16日—22日');
    expect(periodText({ from: '2026-11-30', to: '2026-12-06' }, 'WEEK')).toBe('11月30日—12月6日');
    expect(periodText({ from: '2026-11-01', to: '2026-11-30' }, 'MONTH')).toBe('2026年11月');
  });
  test('the last whole one is told', () => {
    expect(toldPeriod([{ over: true }, { over: true }, { over: false }])).toBe(1);
    expect(toldPeriod([{ over: false }])).toBe(0);
  });
  test('counts differ with a sign', () => expect([differenceText(5, 3), differenceText(3, 5), differenceText(4, 4)]).toEqual(['+2', '−2', '±0']));
});

const urgent = { clock: 'SIGN' as const, clockLabel: '签收', dueAt: '2026-11-22T10:00:00Z', light: 'RED' as const, workingDaysLeft: 0 };

test('a row is lit by what the office owes, not by the promise', () => {
  expect(lampOf({ urgent: urgent as never, paused: false })).toBe('RED');
  expect(lampOf({ urgent: null as never, paused: true })).toBe('PAUSED');
  expect(lampOf({ urgent: null as never, paused: false })).toBe('NONE');
});

test('a number leads to its requests', () => expect(queryOf({ department: '-', light: 'RED' })).toBe('department=-&light=RED'));

test('a gap stays a gap in the picture, and no movement', () => {
  const option = trendOption(['11月9日', '11月16日'], [{ name: '解决率', values: [null, 71.2] }]);
  expect(option.series[0]!.data).toEqual([null, 71.2]);
  expect(option.series[0]!.endLabel.formatter({ value: 71.2 })).toBe('解决率 71.2%');
  expect(option.yAxis.min).toBe(60);
});
