import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import type { ExplanationView } from '../../api/types';
import { ExplanationTree } from './ExplanationTree';

const clause = { documentId: 'd1', documentTitle: '《实施细则》', article: '第三条' };
const leaf: ExplanationView = {
  verdict: 'UNMET',
  kind: 'ratio',
  text: '研发费用占比不低于3%',
  clause,
  required: '≥ 3%',
  actual: '2.1%',
  missing: [],
  because: [],
};
const tree: ExplanationView = { ...leaf, text: '都满足', required: null, actual: null, because: [leaf] };

test('why comes first, the clause is one tap away and quoted once', async () => {
  render(
    <MemoryRouter>
      <ExplanationTree why="研发费用占比2.1%，需要≥3%。" explanation={tree} />
    </MemoryRouter>,
  );
  expect(screen.getByText('研发费用占比2.1%，需要≥3%。')).toBeTruthy();
  const toggle = screen.getByRole('button', { name: '查看依据' });
  expect(toggle.getAttribute('aria-expanded')).toBe('false');
  await userEvent.click(toggle);
  expect(screen.getByText('您的情况 2.1%')).toBeTruthy();
  const quoted = screen.getAllByRole('link');
  expect(quoted).toHaveLength(1);
  expect(quoted[0]!.textContent).toBe('依据《实施细则》第三条');
});

test('what is missing says who can supply it', () => {
  const unknown: ExplanationView = {
    ...leaf,
    verdict: 'UNKNOWN',
    actual: null,
    missing: [{ fact: 'x', label: '参保人数', supplier: 'DEPARTMENT', supplierName: '市人社局' }],
  };
  render(
    <MemoryRouter>
      <ExplanationTree why="还不知道参保人数。" explanation={unknown} />
    </MemoryRouter>,
  );
  expect(screen.getByText('还差 参保人数（由市人社局提供）')).toBeTruthy();
});
