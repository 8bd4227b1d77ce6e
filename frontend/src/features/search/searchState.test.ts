import { expect, test } from 'vitest';
import { chosenCount, cleared, queryOf, readState, toggled, writeState } from './searchState';

const read = (query: string) => readState(new URLSearchParams(query));

test('the address holds the whole state', () => {
  const address = 'q=%E8%B4%B4%E6%81%AF&obtain=AUTO&obtain=FAST&region=%E5%8D%97%E9%80%9A%E5%B8%82&sort=newest&page=3';
  expect(writeState(read(address))).toBe(address);
});

test('what the address does not say is the default, and nonsense is ignored', () => {
  expect(writeState(read('sort=cheapest&page=-2'))).toBe('');
});

test('the server counts pages from 0', () => {
  expect(queryOf(read('page=3'))).toMatchObject({ page: 2, size: 20, sort: 'relevance' });
});

test('a changed filter starts at the first page again', () => {
  const changed = toggled(read('q=a&page=3&obtain=AUTO'), 'obtain', 'FAST');
  expect(writeState(changed)).toBe('q=a&obtain=AUTO&obtain=FAST');
  expect(writeState(toggled(changed, 'obtain', 'AUTO'))).toBe('q=a&obtain=FAST');
});

test('clearing keeps the question and its order', () => {
  const state = cleared(read('q=a&obtain=AUTO&status=DRAFT&sort=amount&page=2'));
  expect(writeState(state)).toBe('q=a&sort=amount');
  expect(chosenCount(state)).toBe(0);
});
