import { describe, expect, test } from 'vitest';
import { chineseDate, chineseTime, daysAgo, daysLeft } from './dates';
import { fileSize } from './download';
import { figure, growth } from './figures';
import { fragments } from './highlight';
import { amountParts, money, tenThousandsOf, yuanOf } from './money';
import { spacedUscc, validUscc } from './uscc';

describe('money as people say it', () => {
  test.each([
    [0, '0元'],
    [1500, '1,500元'],
    [10_000, '1万元'],
    [425_000, '42.5万元'],
    [12_345.67, '1.23万元'],
    [100_000_000, '1亿元'],
    [2_550_000_000, '25.5亿元'],
  ])('%d', (yuan, said) => expect(money(yuan)).toBe(said));

  test('万元 and 元 without binary noise', () => {
    expect(yuanOf(1.1)).toBe(11_000);
    expect(yuanOf(1.84325)).toBe(18_432.5);
    expect(tenThousandsOf(18_432.5)).toBe(1.84325);
  });

  test('figures are told from the words around them', () => {
    expect(amountParts('最高50万元/企业')).toEqual([{ text: '最高' }, { figure: '50', text: '万元' }, { text: '/企业' }]);
    expect(amountParts('1,500元')).toEqual([{ figure: '1,500', text: '元' }]);
    expect(amountParts('2025年度实缴的60%').filter((part) => part.figure)).toEqual([{ figure: '60', text: '%' }]);
  });
});

describe('dates', () => {
  test('in Chinese', () => expect(chineseDate('2026-11-02')).toBe('2026年11月2日'));
  test('an instant shows its Shanghai day', () => expect(chineseDate('2026-11-21T17:30:00Z')).toBe('2026年11月22日'));
  test('an instant with its minute', () => expect(chineseTime('2026-11-22T01:05:00Z')).toBe('2026年11月22日 09:05'));
  test.each([
    ['2026-12-04', '还剩 12 天'],
    ['2026-11-22', '今天截止'],
    ['2026-11-21', '已截止'],
  ])('%s', (date, said) => expect(daysLeft(date, '2026-11-22')).toBe(said));
  test('looking back', () => {
    expect(daysAgo('2026-11-22T00:00:00Z', '2026-11-22')).toBe('今天');
    expect(daysAgo('2026-11-20', '2026-11-22')).toBe('2 天前');
    expect(daysAgo('2026-01-02', '2026-11-22')).toBe('2026年1月2日');
  });
});

describe('highlights', () => {
  test('only em means anything', () => {
    expect(fragments('对<em>高企</em>给予 &lt;b&gt;奖励&amp;补助')).toEqual([
      { text: '对', hit: false },
      { text: '高企', hit: true },
      { text: '给予 <b>奖励&补助', hit: false },
    ]);
  });
  test('markup that slipped through stays text', () => {
    expect(fragments('<img src=x onerror=alert(1)>')).toEqual([{ text: '<img src=x onerror=alert(1)>', hit: false }]);
  });
});

describe('统一社会信用代码', () => {
  test('check character', () => {
    expect(validUscc('91350100M000100Y43')).toBe(true);
    expect(validUscc('91350100M000100Y44')).toBe(false);
    expect(validUscc('9135')).toBe(false);
  });
  test('in groups', () => expect(spacedUscc('91350100M000100Y43')).toBe('91 350100 M000100Y4 3'));
});

describe('figures in their units', () => {
  test.each([
    [131_000_000, '元', '1.31亿元'],
    [0.0215, '比率', '2.15%'],
    [1250, '人', '1,250人'],
    [7, null, '7'],
  ])('%d %s', (value, unit, said) => expect(figure(value, unit)).toBe(said));

  test('growth needs something to grow from', () => {
    expect(growth(131, 112)).toBe('+17%');
    expect(growth(90, 100)).toBe('-10%');
    expect(growth(1, undefined)).toBeNull();
    expect(growth(1, 0)).toBeNull();
  });

  test('file sizes', () => {
    expect(fileSize(125)).toBe('125 字节');
    expect(fileSize(1536)).toBe('1.5 KB');
  });
});
