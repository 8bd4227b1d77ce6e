import { expect, test } from 'vitest';
import { paths } from '../../lib/paths';
import { placeOf } from './place';
import { changed, type Draft, formOf, withMode } from './settings';

const saved: Draft = {
  digestHour: 8,
  choices: [
    { kind: 'REQUEST_WORK', label: '待办诉求', mode: 'NOW' },
    { kind: 'REQUEST_DUE', label: '时限提醒', mode: 'DAILY' },
  ],
};

test('a choice changes its own kind alone, and back is no change', () => {
  const draft = withMode(saved, 'REQUEST_DUE', 'OFF');
  expect(draft.choices.map(({ mode }) => mode)).toEqual(['NOW', 'OFF']);
  expect(changed(draft, saved)).toBe(true);
  expect(changed(withMode(draft, 'REQUEST_DUE', 'DAILY'), saved)).toBe(false);
  expect(changed({ ...saved, digestHour: 9 }, saved)).toBe(true);
});

test('what is sent has no labels', () => {
  expect(formOf(saved, 3)).toEqual({
    version: 3,
    digestHour: 8,
    choices: [
      { kind: 'REQUEST_WORK', mode: 'NOW' },
      { kind: 'REQUEST_DUE', mode: 'DAILY' },
    ],
  });
});

test('a message leads to its own page first, then to its request, then to its item', () => {
  expect(placeOf({ link: '/feedback', requestId: 4, itemId: 'i1' })).toBe('/feedback');
  expect(placeOf({ link: null, requestId: 4, itemId: 'i1' })).toBe(paths.request(4));
  expect(placeOf({ link: null, requestId: null, itemId: 'i1' })).toBe(paths.item('i1'));
  expect(placeOf({ link: null, requestId: null, itemId: null })).toBe(paths.inbox());
});
