import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { token } from '../../api/token';
import type { FaqView, FeedbackItemView, Question, TopicView } from '../../api/trustTypes';
import { routes } from '../../app/router';
import { outcomeText, riseText } from '../../features/feedback/words';
import { firm, open, serve } from '../../test/portal';

const editor = { ...firm, username: 'editor1', name: '编辑', roles: ['editor'], uscc: null, enterpriseName: null };
const supervisor = { ...editor, username: 'sup1', name: '督办', roles: ['supervisor'] };
const codes = { '/codes/region': { system: 'region', codes: [{ code: '320602', name: '崇川区', parent: null }] } };
const item: FeedbackItemView = { itemId: 'i1', title: '稳岗返还', requests: 12, open: 2, recent: 5, firms: 9, outcomes: { SOLVED: 3, PARTLY: 0 }, unclear: 1 };
const question: Question = {
  requestId: 7,
  title: '分公司能不能领',
  text: '某企业有一家分公司',
  region: '320602',
  categoryLabel: '咨询',
  stateLabel: '已办结',
  outcomeLabel: '解决',
  answer: '可以',
  filedAt: '2026-11-20T02:00:00Z',
};
const faq: FaqView = {
  id: 3,
  itemId: 'i1',
  itemTitle: '稳岗返还',
  state: 'SUBMITTED',
  version: 1,
  publishedVersion: null,
  publishedAt: null,
  updatedBy: 'editor2',
  updatedAt: '2026-11-20T02:00:00Z',
  question: '分公司能不能领',
  answer: '可以',
  clause: null,
  sourceRequest: 7,
  yours: false,
};

beforeEach(() => token.keep('t'));

test('items are listed by what is asked, with what waits for a second editor', async () => {
  serve({ '/me': editor, '/editor/feedback': { items: [item] }, '/editor/faq': { entries: [{ ...faq, yours: true }] } });
  open(routes, '/editor/feedback');
  expect((await screen.findByRole('heading', { name: '稳岗返还' })).closest('li')?.textContent).toContain('12 件诉求');
  expect(screen.getByText('标记条款不清 1 处')).toBeTruthy();
  expect(await screen.findByText('您参与了编写，等另一位编辑审核')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '审核通过，发布' })).toBeNull();
});

test('from a question one writes an entry, and another editor publishes', async () => {
  const sent: { path: string; body: unknown }[] = [];
  serve({
    ...codes,
    '/me': editor,
    '/editor/feedback/i1': { item, groups: [{ title: question.title, count: 1, questions: [question] }], unclear: [] },
    'GET /editor/faq': { entries: [faq] },
    'POST /editor/faq': ({ body }: { body: unknown }) => {
      sent.push({ path: 'create', body });
      return { ...faq, state: 'DRAFT' };
    },
    'POST /editor/faq/3/approve': ({ body }: { body: unknown }) => {
      sent.push({ path: 'approve', body });
      return { ...faq, state: 'PUBLISHED' };
    },
  });
  open(routes, '/editor/feedback/i1');
  await userEvent.click(await screen.findByRole('button', { name: '写成常见问题' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByLabelText<HTMLInputElement>('问题').value).toBe('分公司能不能领');
  await userEvent.click(within(dialog).getByRole('button', { name: '存为草稿' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]!.body).toEqual({ itemId: 'i1', faq: { question: '分公司能不能领', answer: '可以', clause: '' }, sourceRequest: 7 });
  await userEvent.click(screen.getByRole('button', { name: '审核通过，发布' }));
  await waitFor(() => expect(sent[1]).toEqual({ path: 'approve', body: { version: 1 } }));
});

test('a firm sees what was answered before it files', async () => {
  const published = { id: 3, version: 1, itemId: 'i1', question: '分公司能不能领', answer: '可以', clause: '第三条', publishedAt: '2026-11-20T02:00:00Z' };
  serve({ '/me': firm, '/items/i1/faq': { entries: [published] }, '/items/i1': {} });
  open(routes, '/requests/new?item=i1');
  expect(await screen.findByRole('heading', { name: '先看看这些是不是您想问的' })).toBeTruthy();
  expect(screen.getByText('分公司能不能领')).toBeTruthy();
});

test('a notice is counted first, then sent, and not offered again', async () => {
  const topic: TopicView = {
    itemId: 'i1',
    itemTitle: '稳岗返还',
    categoryLabel: null,
    region: '320602',
    lately: 6,
    before: 2,
    firms: 5,
    matched: 1200,
    notAsked: 1100,
    faqs: [{ id: 3, version: 1, itemId: 'i1', question: '分公司能不能领', answer: '可以', clause: null, publishedAt: '2026-11-20T02:00:00Z' }],
    notices: [],
  };
  let notices: TopicView['notices'] = [];
  const sent: unknown[] = [];
  serve({
    ...codes,
    '/me': supervisor,
    '/feedback/topics': () => ({ threshold: { note: '示例：一周 3 件', atLeast: 3, firms: 2, factor: 1.5 }, topics: [{ ...topic, notices }] }),
    'POST /feedback/topics/notices/trial': ({ body }: { body: { region: string | null } }) => ({ firms: body.region === null ? 1100 : 300 }),
    'POST /feedback/topics/notices': ({ body }: { body: unknown }) => {
      sent.push(body);
      const notice = { id: 1, itemId: 'i1', region: '320602', faqId: 3, faqVersion: 1, startedBy: 'sup1', startedAt: '2026-11-20T02:00:00Z', told: 300, finishedAt: '2026-11-20T02:00:10Z' };
      notices = [notice];
      return notice;
    },
  });
  open(routes, '/topics');
  expect(await screen.findByText('近 7 天 6 件，前四周平均每周 2 件，是 3 倍，来自 5 家企业')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '主动告知' }));
  await userEvent.click(await screen.findByRole('button', { name: '告知 300 家' }));
  await waitFor(() => expect(sent).toEqual([{ itemId: 'i1', region: '320602', faqId: 3 }]));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await userEvent.click(screen.getByRole('button', { name: '主动告知' }));
  expect(await screen.findByText('这一条已经告知过这里的企业，同一版不会重复发。')).toBeTruthy();
  await userEvent.click(screen.getByRole('radio', { name: '全市' }));
  expect(await screen.findByRole('button', { name: '告知 1,100 家' })).toBeTruthy();
});

test('words that stay true', () => {
  expect(riseText(4, 0)).toBe('近 7 天 4 件，前四周没有');
  expect(outcomeText({ SOLVED: 2, REFUSED: 1 })).toBe('答复结果：解决 2 件，不予支持 1 件');
  expect(outcomeText({})).toBe('还没有答复过的');
});
