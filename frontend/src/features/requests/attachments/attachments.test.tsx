import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { AttachmentsView, AttachmentView } from '../../../api/attachmentQueries';
import { serve } from '../../../test/portal';
import { Attachments } from './Attachments';
import { objection } from './check';

const MEGABYTE = 1024 * 1024;
const one: AttachmentView = {
  id: 1, name: '章程.pdf', mediaType: 'application/pdf', size: 1536, sha256: 'ab', addedAt: '2026-11-22T01:00:00Z', addedBy: '海川精密', scan: 'CLEAN', downloadable: true, note: null, removable: false,
};
const view = (part: Partial<AttachmentsView> = {}): AttachmentsView => ({
  attachments: [one], mayAdd: true, endings: ['pdf', 'jpg', 'jpeg', 'docx'], maxFile: 10 * MEGABYTE, maxFiles: 20, maxTotal: 50 * MEGABYTE, ...part,
});

const show = () => render(
  <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
    <Attachments requestId={7} />
  </QueryClientProvider>,
);

const pdf = (name = '说明.pdf', size = 10) => new File([new Uint8Array(size)], name, { type: 'application/pdf' });

type Sent = { headers: Record<string, string>; body: FormData; answer: (status: number, body: unknown) => void; cut: () => void; reach: (share: number) => void };

/** Stands for the browser's own sending; each test answers by hand. */
function sending(): Sent[] {
  const all: Sent[] = [];
  vi.stubGlobal('XMLHttpRequest', class extends EventTarget {
    upload = new EventTarget();
    status = 0;
    responseText = '';
    headers: Record<string, string> = {};
    open() {}
    setRequestHeader(name: string, value: string) { this.headers[name] = value; }
    send(body: FormData) {
      all.push({
        headers: this.headers, body,
        answer: (status, answer) => { Object.assign(this, { status, responseText: JSON.stringify(answer) }); this.dispatchEvent(new Event('load')); },
        cut: () => this.dispatchEvent(new Event('error')),
        reach: (share) => this.upload.dispatchEvent(new ProgressEvent('progress', { lengthComputable: true, loaded: share * 100, total: 100 })),
      });
    }
  });
  return all;
}

const input = async () => screen.findByLabelText<HTMLInputElement>(/^添加附件/);

test('the files are named with size, sender and day, and may be had', async () => {
  serve({ '/requests/7/attachments': view({ mayAdd: false }) });
  show();
  expect(await screen.findByText('章程.pdf')).toBeTruthy();
  expect(screen.getByText(/1.5 KB · 海川精密/)).toBeTruthy();
  expect(screen.getByRole('button', { name: '下载 章程.pdf' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /删除/ })).toBeNull();
  expect(screen.queryByLabelText(/添加附件/)).toBeNull();
});

test('where there is nothing and nothing may be added there is no section', async () => {
  const fetched = serve({ '/requests/7/attachments': view({ attachments: [], mayAdd: false }) });
  show();
  await waitFor(() => expect(fetched).toHaveBeenCalled());
  expect(screen.queryByRole('heading', { name: '附件' })).toBeNull();
});

test('what waits for a scan says so and cannot be had', async () => {
  serve({ '/requests/7/attachments': view({ attachments: [{ ...one, scan: 'PENDING', downloadable: false, note: '正在等待病毒扫描' }] }) });
  show();
  expect(await screen.findByText('正在等待病毒扫描')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /下载/ })).toBeNull();
});

test('a file goes up with its progress and is then in the list', async () => {
  let attachments = [one];
  serve({ '/requests/7/attachments': () => view({ attachments }) });
  const sent = sending();
  show();
  await userEvent.upload(await input(), pdf());
  await waitFor(() => expect(sent).toHaveLength(1));
  sent[0]!.reach(0.5);
  await waitFor(() => expect(screen.getByRole('progressbar', { name: '上传 说明.pdf' }).getAttribute('aria-valuenow')).toBe('50'));
  expect((sent[0]!.body.get('file') as File).name).toBe('说明.pdf');
  attachments = [one, { ...one, id: 2, name: '说明.pdf' }];
  sent[0]!.answer(201, attachments[1]);
  expect(await screen.findByRole('button', { name: '下载 说明.pdf' })).toBeTruthy();
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
});

test('files that are dropped go one after the other', async () => {
  serve({ '/requests/7/attachments': view() });
  const sent = sending();
  show();
  fireEvent.drop((await input()).closest('div')!, { dataTransfer: { files: [pdf('一.pdf'), pdf('二.pdf')] } });
  await waitFor(() => expect(sent).toHaveLength(1));
  sent[0]!.answer(201, one);
  await waitFor(() => expect(sent).toHaveLength(2));
  expect((sent[1]!.body.get('file') as File).name).toBe('二.pdf');
});

test('what the server refuses is said at the file, and only what may help is offered', async () => {
  serve({ '/requests/7/attachments': view() });
  const sent = sending();
  show();
  await userEvent.upload(await input(), pdf());
  await waitFor(() => expect(sent).toHaveLength(1));
  sent[0]!.answer(422, { type: 'https://huiqitong.cn/problems/invalid-input', title: '填写的内容有误', detail: '这个文件带有病毒，没有保存。' });
  expect((await screen.findByText('这个文件带有病毒，没有保存。')).getAttribute('role')).toBe('alert');
  expect(screen.queryByRole('button', { name: '再试一次' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: /不传 说明.pdf/ }));
  expect(screen.queryByText('说明.pdf')).toBeNull();
});

test('a broken line is tried again with the same key', async () => {
  serve({ '/requests/7/attachments': view() });
  const sent = sending();
  show();
  await userEvent.upload(await input(), pdf());
  await waitFor(() => expect(sent).toHaveLength(1));
  sent[0]!.cut();
  await userEvent.click(await screen.findByRole('button', { name: '再试一次' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]!.headers['Idempotency-Key']).toBe(sent[0]!.headers['Idempotency-Key']);
});

test('what cannot be taken is said before anything is sent', async () => {
  serve({ '/requests/7/attachments': view() });
  const sent = sending();
  show();
  await userEvent.upload(await input(), [pdf('程序.exe'), pdf('大.pdf', 10 * MEGABYTE + 1)], { applyAccept: false });
  expect(await screen.findByText('不支持这种文件，请上传 pdf、jpg、docx。')).toBeTruthy();
  expect(screen.getByText(/单个文件不能超过 10 MB/)).toBeTruthy();
  expect(sent).toHaveLength(0);
});

test('a draft lets its file go again', async () => {
  const fetched = serve({ '/requests/7/attachments': view({ attachments: [{ ...one, removable: true }] }), 'DELETE /requests/7/attachments/1': new Response(null, { status: 204 }) });
  show();
  await userEvent.click(await screen.findByRole('button', { name: '删除 章程.pdf' }));
  await userEvent.click(await screen.findByRole('button', { name: /^删\s?除$/ }));
  await waitFor(() => expect(fetched.mock.calls.some(([, init]) => init?.method === 'DELETE')).toBe(true));
});

test('the limits of a request as a whole', () => {
  const rules = view({ maxFiles: 2, maxTotal: 5000 });
  expect(objection({ name: 'a.pdf', size: 1000 }, rules)).toBeNull();
  expect(objection({ name: 'a.PDF', size: 4000 }, rules)).toContain('合计不能超过');
  expect(objection({ name: 'a.pdf', size: 0 }, rules)).toBe('这个文件是空的。');
  expect(objection({ name: 'a', size: 10 }, rules)).toContain('不支持');
  expect(objection({ name: 'a.pdf', size: 1000 }, { ...rules, attachments: [one, one] })).toContain('最多 2 个');
});
