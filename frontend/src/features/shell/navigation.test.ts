import { expect, test } from 'vitest';
import type { Role } from '../../api/types';
import { currentEntry, navigationOf } from './navigation';

const labels = (role: Role | null) => navigationOf(role).map(({ label }) => label);

test('each role has its own map', () => {
  expect(labels(null)).toEqual(['首页', '找政策', '政策体检', '政策库']);
  expect(labels('enterprise')).toEqual(['首页', '找政策', '政策体检', '我的政策', '我的诉求', '消息', '走访记录', '一企一档']);
  expect(labels('official')).not.toContain('我的政策');
  expect(labels('editor')).toContain('发布与审核');
  for (const role of ['enterprise', 'official', 'dispatcher', 'supervisor', 'editor', 'admin'] as const) expect(labels(role)).toContain('消息');
  expect(labels('admin')).toContain('投递与网关');
});

test('a phone has room for four places and the rest', () => {
  for (const role of [null, 'enterprise', 'official', 'dispatcher', 'supervisor', 'editor', 'admin'] as const) {
    expect(navigationOf(role).filter(({ tab }) => tab).length).toBeLessThanOrEqual(4);
  }
});

test('the longest address that fits is where one is', () => {
  const entries = navigationOf('editor');
  expect(currentEntry(entries, '/editor/items/x')?.label).toBe('条目与规则');
  expect(currentEntry(entries, '/')).toBeUndefined();
  expect(currentEntry(navigationOf(null), '/items/i1')?.label).toBe('找政策');
});
