import { expect, test } from 'vitest';
import { assessment, estimate, result } from '../../test/assessment';
import { changeOf, gainText } from './change';

const titles = (results: { title: string }[]) => results.map(({ title }) => title);

test('an answer is told by what it moved', () => {
  const before = assessment({
    results: [
      result({ itemId: 'a', title: '甲', verdict: 'UNKNOWN' }),
      result({ itemId: 'b', title: '乙', verdict: 'UNKNOWN' }),
      result({ itemId: 'c', title: '丙', verdict: 'MET' }),
      result({ itemId: 'd', title: '丁', verdict: 'UNKNOWN', judgedBy: 'PERSON' }),
    ],
  });
  const after = assessment({
    results: [
      result({ itemId: 'a', title: '甲', verdict: 'MET', estimate: estimate(100_000) }),
      result({ itemId: 'b', title: '乙', verdict: 'UNMET' }),
      result({ itemId: 'c', title: '丙', verdict: 'UNKNOWN' }),
      result({ itemId: 'd', title: '丁', verdict: 'MET', judgedBy: 'PERSON' }),
      result({ itemId: 'new', title: '新条目', verdict: 'MET' }),
    ],
  });
  const { gained, ruledOut, reopened } = changeOf(before, after);
  expect([titles(gained), titles(ruledOut), titles(reopened)]).toEqual([['甲'], ['乙'], ['丙']]);
});

test('a gain says how sure its sum is', () => {
  const exact = result({ estimate: estimate(120_000) });
  expect(gainText([exact])).toBe('新符合 1 项，约 12万元');
  expect(gainText([exact, result({ estimate: estimate(80_000, 'AT_MOST') })])).toBe('新符合 2 项，最高 20万元');
  expect(gainText([result({})])).toBe('新符合 1 项');
});
