import type { DoubtForm, RequestForm } from '../../../api/workTypes';
import { unsent } from '../../../lib/unsent';

export const LIMITS = { title: 100, text: 4000, contactName: 50 };

/** What is wrong with a telephone number, in the writer's words; null when one can call it. */
export function phoneProblem(phone: string): string | null {
  const text = phone.trim();
  if (text === '') return '请填写联系电话，方便办理人员联系您';
  if (!/^[0-9+() -]{5,20}$/.test(text)) return '电话只能用数字、空格、横线和括号，例如 138 0000 0000 或 0513-8500 0000';
  const digits = text.replace(/\D/g, '').replace(/^86(?=1\d{10}$)/, '');
  if (digits.startsWith('1') && !/^12\d{3}$/.test(digits) && digits.length !== 11) return `手机号是 11 位，现在有 ${digits.length} 位`;
  return digits.length < 5 ? '号码太短，请补全' : null;
}

export type Draft = Partial<RequestForm>;

/** What was typed outlives a reload and a lost session, in this tab and for this account only. `of`: the draft it belongs to. */
export const drafts = {
  key: (username: string, of: number | null) => `huiqitong.request-draft.${username}${of === null ? '' : `.${of}`}`,
  read: (username: string, of: number | null): Draft => unsent.read<RequestForm>(drafts.key(username, of)),
  keep: (username: string, of: number | null, draft: Draft) => unsent.keep(drafts.key(username, of), draft),
  drop: (username: string, of: number | null) => unsent.drop(drafts.key(username, of)),
};

/** What is sent: trimmed, and never with fields that were not filled in. */
export function formOf(draft: Draft, itemId: string | null, doubt: DoubtForm | null = null): RequestForm {
  return {
    title: (draft.title ?? '').trim(),
    text: (draft.text ?? '').trim(),
    category: draft.category ?? 'CONSULT',
    itemId,
    doubt,
    contactName: (draft.contactName ?? '').trim(),
    contactPhone: (draft.contactPhone ?? '').trim(),
  };
}
