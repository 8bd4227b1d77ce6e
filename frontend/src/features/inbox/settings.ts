import type { InboxSettingsForm, InboxSettingsView, NoticeMode } from '../../api/pushTypes';

export const modeWords: Record<NoticeMode, string> = { NOW: '立即发邮件', DAILY: '每日汇总', OFF: '不发邮件' };

export type Draft = Pick<InboxSettingsView, 'digestHour' | 'choices'>;

export const hours = Array.from({ length: 24 }, (_, hour) => ({ value: hour, label: `${String(hour).padStart(2, '0')}:00` }));

export function withMode(draft: Draft, kind: Draft['choices'][number]['kind'], mode: NoticeMode): Draft {
  return { ...draft, choices: draft.choices.map((choice) => (choice.kind === kind ? { ...choice, mode } : choice)) };
}

/** Whether there is anything to save. */
export function changed(draft: Draft, saved: Draft): boolean {
  return draft.digestHour !== saved.digestHour || draft.choices.some(({ kind, mode }) => saved.choices.find((one) => one.kind === kind)?.mode !== mode);
}

export function formOf({ digestHour, choices }: Draft, version: number): InboxSettingsForm {
  return { digestHour, choices: choices.map(({ kind, mode }) => ({ kind, mode })), version };
}
