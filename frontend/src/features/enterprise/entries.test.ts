import { expect, test } from 'vitest';
import { withEntry } from './entries';

const first = { name: '甲' };
const second = { name: '乙' };

test('one entry is added, changed or taken out, and the others stay', () => {
  expect(withEntry([first], null, second)).toEqual([first, second]);
  expect(withEntry([first, second], second, { name: '丙' })).toEqual([first, { name: '丙' }]);
  expect(withEntry([first, second], first, null)).toEqual([second]);
});

test('an entry that has meanwhile gone never overwrites another', () => {
  expect(withEntry([second], first, { name: '丙' })).toEqual([second, { name: '丙' }]);
  expect(withEntry([second], first, null)).toEqual([second]);
});
