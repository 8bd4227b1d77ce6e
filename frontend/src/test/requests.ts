import type { ActView, ClockLine, RequestHistoryView, RequestRowView, RequestView, UrgentView } from '../api/workTypes';

export function row(part: Partial<RequestRowView> = {}): RequestRowView {
  return {
    id: 1, number: 'NT1', title: '稳岗返还', category: 'CONSULT', categoryLabel: '政策咨询', state: 'ACCEPTED', stateLabel: '办理中', channel: 'PORTAL', enterpriseName: '海川精密', uscc: '91320613MA00000A3X', region: '320613',
    department: 'rsj', departmentName: '市人社局', itemId: null, itemTitle: null, filedAt: '2026-11-20T01:00:00Z', dueAt: '2026-11-26T10:00:00Z', light: 'GREEN', workingDaysLeft: 4, paused: false, urgent: urgent(), handler: '陈敏',
    outcome: null, rating: null, returns: 0, reopened: 0, level: 0, assistance: null, ...part,
  };
}

export function urgent(part: Partial<UrgentView> = {}): UrgentView {
  return { clock: 'CLOSE', clockLabel: '办结', dueAt: '2026-11-26T10:00:00Z', light: 'GREEN', workingDaysLeft: 4, ...part };
}

export function act(name: string, label = name, ...needs: string[]): ActView {
  return { act: name, label, needs };
}

export function entry(seq: number, name: string, part: Partial<RequestHistoryView> = {}): RequestHistoryView {
  return { seq, at: `2026-11-2${Math.min(seq, 9)}T02:00:00Z`, actor: '陈敏', actorRole: '主办部门', act: name, actLabel: name, from: 'ACCEPTED', to: 'ACCEPTED', decided: null, note: null, hash: 'h', ...part };
}

export function clock(name: ClockLine['clock'], part: Partial<ClockLine> = {}): ClockLine {
  return {
    clock: name, clockLabel: name, owedByOffice: name !== 'SUPPLY' && name !== 'CONFIRM', department: 'rsj', startedAt: '2026-11-20T01:00:00Z', soonAt: '2026-11-25T01:00:00Z', dueAt: '2026-11-27T10:00:00Z', paused: false,
    extendedDays: 0, endedAt: null, ending: null, excused: false, usedSeconds: null, pausedSeconds: null, returnedSeconds: null, ...part,
  };
}

export function request(part: Partial<RequestView> = {}): RequestView {
  const { outcome: _o, rating: _r, returns: _n, reopened: _e, level: _l, assistance: _a, ...shared } = row();
  return {
    ...shared, id: 7, number: 'NT20261122-0001', title: '稳岗返还什么时候到账', channelLabel: '企业网上提交', clerk: null, departmentPhone: null, assistants: [], text: '没有收到', doubted: null, contactName: '王海川', contactPhone: '13800000001',
    acts: [], history: [entry(1, 'file')], clocks: [], intact: true, rating: null, outcome: null, outcomeLabel: null, answer: null, version: 2,
    course: { returns: 0, settled: false, contactedAt: null, pauses: 0, extensionAsked: null, extensions: 0, reopened: 0, tracked: 0, reminders: 0, level: 0, lifted: false, nextReplyOn: null, mergedInto: null },
    closing: { answeredAt: null, basis: null, scopeClass: null, scopeLabel: null, closedAt: null, autoConfirmed: false, appeal: 'NONE', repairedAt: null, sampled: false, visitedAt: null, visitSolved: null },
    ...part,
  };
}
