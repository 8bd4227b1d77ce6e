import { expect, test } from 'vitest';
import type { ImportView } from '../../api/firmTypes';
import { field } from '../../test/assessment';
import { factOptions, transformOptions, wrongWith } from './mapping';
import { outcome, proposedBatch } from './words';

const column = (name: string, fact: string) => ({ column: name, fact, transform: null });
const batch: ImportView = {
  batch: 'b', mapping: 'm', mappingTitle: '参保', source: '市人社局', fileName: null, state: 'CHECKED', rows: 1_250_000, good: 1_249_312, bad: 688,
  applied: 0, errors: [], createdAt: '2026-11-20T02:00:00Z', createdBy: '管理员', finishedAt: null, synthetic: true,
};

test('columns need a name, a fact, a firm, and each name once', () => {
  expect(wrongWith([])).toContain('至少');
  expect(wrongWith([column('代码', 'uscc'), column('', 'headcount')])).toContain('每一列');
  expect(wrongWith([column('人数', 'headcount')])).toContain('统一社会信用代码');
  expect(wrongWith([column('代码', 'uscc'), column('代码 ', 'headcount')])).toContain('“代码”写了两次');
  expect(wrongWith([column('代码', 'uscc'), column('人数', 'headcount')])).toBeNull();
});

test('what a column is now can always be chosen again', () => {
  const list = field('honours', '资质', { type: 'list', group: '资质', elements: [field('name', '名称')] });
  const groups = factOptions([list], ['revenue.2025', 'honours.name'], (fact) => `名:${fact}`);
  expect(groups.find(({ label }) => label === '资质')?.options.map(({ value }) => value)).toEqual(['honours', 'honours.name']);
  expect(groups.at(-1)?.options).toEqual([{ value: 'revenue.2025', label: '名:revenue.2025' }]);
  expect(transformOptions(['别的换算']).at(-1)).toEqual({ value: '别的换算', label: '别的换算' });
});

test('a batch says what it came to, with numbers that can be read', () => {
  expect(outcome(batch)).toBe('检查完了，1,249,312 行可以写入，688 行有错。');
  expect(outcome({ ...batch, good: 0, bad: 3, rows: 3 })).toContain('没有可以写入的');
  expect(outcome({ ...batch, state: 'APPLIED', applied: 1_249_312 })).toContain('跳过有错的 688 行');
  expect(outcome({ ...batch, state: 'CANCELLED' })).toContain('没有写入');
});

test('a batch number is proposed by kind and minute', () => {
  expect(proposedBatch('rsj', new Date('2026-11-22T16:30:05Z'))).toBe('rsj-20261123-003005');
});
