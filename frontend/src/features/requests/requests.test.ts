import { describe, expect, test } from 'vitest';
import type { Light, RequestState } from '../../api/workTypes';
import { act, clock, entry, request, row, urgent } from '../../test/requests';
import { accountOf, endingOf, hours } from './clocks';
import { inTurn, onlySupervisor } from './dispatch/turn';
import { owed, remaining } from './due';
import { formOf, phoneProblem } from './filing/filing';
import { firmGroups, standing } from './firm/groups';
import { assistanceGroups } from './office/deskGroups';
import { countOf, deskTabs } from './office/deskTabs';
import { noticesOf } from './office/Notices';
import { nextRow } from './office/rowKeys';
import { byUrgency, urgencyOf } from './office/urgency';
import { arranged } from './acts/arrange';
import { fieldsOf } from './acts/fields';
import { stepsOf } from './steps';
import { storyOf } from './story';
import { whenOf } from './when';

const TODAY = '2026-11-22';
const late = (id: number, dueAt: string) => row({ id, urgent: urgent({ light: 'RED', dueAt }) });
const due = (light: Light, dueAt: string, workingDaysLeft: number | null = null) => remaining({ light, dueAt, workingDaysLeft }, TODAY);

describe('how much time is left', () => {
  test('in working days where the server counted them', () => expect(due('GREEN', '2026-11-26T10:00:00Z', 4)).toBe('还剩 4 个工作日'));
  test('in calendar days, and saying no more, where it did not', () => expect(due('GREEN', '2026-11-26T10:00:00Z')).toBe('还有 4 天'));
  test('the day is Shanghai’s', () => expect(due('YELLOW', '2026-11-22T15:00:00Z', 0)).toBe('今天到期'));
  test('late', () => {
    expect(due('RED', '2026-11-19T10:00:00Z', -1)).toBe('已超期 1 个工作日');
    expect(due('RED', '2026-11-19T10:00:00Z')).toBe('已超期 3 天');
    expect(due('RED', '2026-11-22T01:00:00Z', 0)).toBe('今天刚超期');
    expect(due('RED', '2026-11-21T10:00:00Z', 0)).toBe('已超期 1 天');
  });
  test('no clock, no words', () => expect(due('NONE', '2026-11-26T10:00:00Z')).toBeNull());
  test('what the office owes has its hour on its day', () => {
    expect(owed(urgent({ clockLabel: '签收', dueAt: '2026-11-22T08:30:00Z', light: 'YELLOW', workingDaysLeft: 0 }), TODAY)).toBe('签收：今天 16:30 前');
    expect(owed(urgent({ light: 'RED', dueAt: '2026-11-19T10:00:00Z', workingDaysLeft: -1 }), TODAY)).toBe('办结：已超期 1 个工作日');
  });
});

describe('urgency', () => {
  test.each<[RequestState, Light | null, string, string | null]>([
    ['ACCEPTED', 'RED', '2026-11-19T10:00:00Z', 'overdue'],
    ['ACCEPTED', 'RED', '2026-11-22T00:30:00Z', 'overdue'],
    ['ASSIGNED', 'YELLOW', '2026-11-22T10:00:00Z', 'today'],
    ['ASSIGNED', 'YELLOW', '2026-11-23T10:00:00Z', 'soon'],
    ['ASSIGNED', 'GREEN', '2026-11-29T10:00:00Z', 'later'],
    ['ANSWERED', null, '', 'waiting'],
    ['CLOSED', null, '', null],
    ['WITHDRAWN', null, '', null],
  ])('%s %s %s is %s', (state, light, dueAt, expected) => expect(urgencyOf({ state, urgent: light && urgent({ light, dueAt }) }, TODAY)).toBe(expected));

  test('groups keep the earliest first and lose what is over', () => {
    const groups = byUrgency([late(2, '2026-11-20T10:00:00Z'), late(1, '2026-11-18T10:00:00Z'), row({ id: 3, state: 'CLOSED', urgent: null })], TODAY);
    expect(groups.overdue.map(({ id }) => id)).toEqual([1, 2]);
    expect(Object.values(groups).flat()).toHaveLength(2);
  });
});

describe('the desk', () => {
  test('first where the department’s opinion is waited for', () => {
    const rows = [row({ id: 1, assistance: 'GIVEN' }), row({ id: 2, assistance: 'OWED' }), row({ id: 3, assistance: 'GIVEN' })];
    expect(assistanceGroups(rows).map((group) => [group.title, group.rows.map(({ id }) => id)])).toEqual([['等本部门给意见', [2]], ['已给意见', [1, 3]]]);
  });
  test('every tab of what is open has its count', () => {
    const counts = { own: 1, sign: 2, handle: 3, firm: 4, late: 5, assist: 6, owed: 7 };
    expect(deskTabs.flatMap(({ part }) => (part ? [countOf(part, counts)] : []))).toEqual([1, 2, 3, 4, 6, 5]);
  });

  test('keys lead from none to the first and stop at the ends', () => {
    expect(nextRow('j', -1, 3)).toBe(0);
    expect(nextRow('ArrowDown', 2, 3)).toBe(2);
    expect(nextRow('k', 0, 3)).toBe(0);
    expect(nextRow('k', -1, 3)).toBe(0);
    expect(nextRow('x', 0, 3)).toBeNull();
    expect(nextRow('j', -1, 0)).toBeNull();
  });
});

describe('a firm’s list', () => {
  test('first what waits for the firm, and no empty group', () => {
    const groups = firmGroups([row({ id: 1 }), row({ id: 2, state: 'WAITING' }), row({ id: 3, state: 'DRAFT' }), row({ id: 4, state: 'ANSWERED' })]);
    expect(groups.map(({ title, rows }) => [title, rows.length])).toEqual([['待您处理', 2], ['草稿', 1], ['办理中', 1]]);
  });
  test('every state is in one group and has its sentence', () => {
    const states: RequestState[] = ['DRAFT', 'FILED', 'ASSIGNED', 'OBJECTED', 'ACCEPTED', 'WAITING', 'TRACKED', 'ANSWERED', 'CLOSED', 'REPAIRING', 'MERGED', 'WITHDRAWN'];
    const rows = states.map((state, id) => row({ id, state }));
    expect(firmGroups(rows).flatMap((group) => group.rows)).toHaveLength(states.length);
    expect(new Set(rows.map(standing)).size).toBe(states.length);
  });
});

describe('点单 派单 办单 销单', () => {
  test.each<[RequestState, string[]]>([
    ['FILED', ['done', 'now', 'ahead', 'ahead']],
    ['OBJECTED', ['done', 'now', 'ahead', 'ahead']],
    ['ASSIGNED', ['done', 'done', 'now', 'ahead']],
    ['WAITING', ['done', 'done', 'now', 'ahead']],
    ['TRACKED', ['done', 'done', 'now', 'ahead']],
    ['ANSWERED', ['done', 'done', 'done', 'now']],
    ['REPAIRING', ['done', 'done', 'done', 'now']],
    ['CLOSED', ['done', 'done', 'done', 'done']],
    ['MERGED', ['done', 'stopped', 'ahead', 'ahead']],
    ['WITHDRAWN', ['done', 'stopped', 'ahead', 'ahead']],
  ])('%s', (state, expected) => expect(stepsOf(state).map(({ status }) => status)).toEqual(expected));
  test('an office does not read 您', () => expect(stepsOf('ANSWERED', false)[3]!.what).toBe('等企业确认'));
});

describe('by when', () => {
  test('the promise, and what was added to it', () => {
    const when = whenOf(request({ clocks: [clock('CLOSE', { extendedDays: 3 })] }), true);
    expect(when).toEqual({ fact: '11月26日前', more: ['已批准延期 3 个工作日'], timed: true });
  });
  test('an extension that is asked for', () => {
    const course = { ...request().course, extensionAsked: 2 };
    expect(whenOf(request({ course }), true).more).toEqual(['部门申请延期 2 个工作日，等督查员决定']);
  });
  test('paused, and why', () => {
    const when = whenOf(request({ state: 'WAITING', clocks: [clock('CLOSE', { paused: true }), clock('SUPPLY', { dueAt: '2026-11-30T10:00:00Z' })] }), true);
    expect(when.fact).toBe('计时已暂停');
    expect(when.more[0]).toBe('等您补充材料，请在11月30日前补充');
  });
  test('the day on which silence counts as a yes', () => {
    const closing = { ...request().closing, answeredAt: '2026-11-22T02:00:00Z' };
    const when = whenOf(request({ state: 'ANSWERED', closing, clocks: [clock('CONFIRM', { dueAt: '2026-11-29T10:00:00Z' })] }), true);
    expect(when).toEqual({ fact: '2026年11月22日已答复', more: ['等您确认，到11月29日没有回复，将默认办结'], timed: false });
  });
  test('closed by silence says so', () => {
    const closing = { ...request().closing, closedAt: '2026-11-29T10:00:00Z', autoConfirmed: true };
    expect(whenOf(request({ state: 'CLOSED', closing }), true).more[0]).toBe('2026年11月29日默认办结（没有收到您的回复）');
  });
  test('the promised day of the next reply', () => {
    const course = { ...request().course, nextReplyOn: '2026-12-10' };
    expect(whenOf(request({ state: 'TRACKED', course }), true).fact).toBe('12月10日前再次答复');
  });
});

describe('acts', () => {
  test('what the server needs is asked for, in the order in which one decides', () => {
    expect(fieldsOf(act('track', '', 'note', 'date'))).toEqual([{ name: 'date', required: true }, { name: 'note', required: true }]);
    expect(fieldsOf(act('visit', '', 'note', 'solved'))).toEqual([{ name: 'solved', required: true }, { name: 'note', required: true }]);
  });
  test('a word may be added, and a proposal when something is handed back', () => {
    expect(fieldsOf(act('remind'))).toEqual([{ name: 'note', required: false }]);
    expect(fieldsOf(act('object', '', 'note'))).toEqual([{ name: 'department', required: false }, { name: 'note', required: true }]);
  });
  test('an act that the page does not know is still asked for what it needs', () => {
    expect(fieldsOf(act('something', '', 'days'))).toEqual([{ name: 'days', required: true }]);
  });
  test('one stands out, some are in sight, the rest is in the menu, and nothing is lost', () => {
    const acts = ['contact', 'reply', 'ask', 'ask_extension', 'track', 'return', 'transfer', 'merge', 'invite', 'answer', 'attach'].map((name) => act(name));
    const { primary, beside, more } = arranged({ acts, state: 'ACCEPTED' });
    expect(primary).toBeNull();
    expect(beside.map((one) => one.act)).toEqual(['contact', 'reply', 'ask']);
    expect(more.map((one) => one.act)).toEqual(['ask_extension', 'track', 'return', 'transfer', 'merge', 'invite']);
    expect(arranged({ acts: [act('object'), act('accept')], state: 'ASSIGNED' }).primary?.act).toBe('accept');
  });
  test('a supervisor’s decision is in sight', () => {
    const acts = ['assign', 'remind', 'escalate', 'lift', 'grant_extension', 'refuse_extension'].map((name) => act(name));
    expect(arranged({ acts, state: 'ACCEPTED' }).beside.map((one) => one.act)).toEqual(['grant_extension', 'refuse_extension', 'remind']);
    expect(arranged({ acts: [act('assign'), act('remind')], state: 'FILED' }).beside.map((one) => one.act)).toEqual(['assign', 'remind']);
  });
});

describe('clocks', () => {
  test('how a run ended', () => {
    expect(endingOf(clock('SIGN'))).toBe('计时中');
    expect(endingOf(clock('CLOSE', { paused: true }))).toBe('暂停计时');
    expect(endingOf(clock('SIGN', { ending: 'LATE' }))).toBe('超期');
    expect(endingOf(clock('SIGN', { ending: 'LATE', excused: true }))).toContain('不计责任');
    expect(endingOf(clock('SIGN', { ending: 'CANCELLED' }))).toBe('不再计时');
  });
  test('pause, return and extension are each accounted for', () => {
    expect(accountOf(clock('CLOSE', { usedSeconds: 7200, pausedSeconds: 3600, returnedSeconds: 5400, extendedDays: 2 }))).toEqual(['用时 2 小时', '其中等企业补充 1 小时，不计', '部门间流转 1.5 小时', '批准延期 2 个工作日']);
    expect(accountOf(clock('CLOSE'))).toEqual([]);
    expect(hours(60)).toBe('不足半小时');
  });
});

describe('what is told', () => {
  test('the firm reads what happened, not the name of an act', () => {
    expect(storyOf(entry(1, 'route', { decided: '市人社局' }))).toBe('派给市人社局');
    expect(storyOf(entry(1, 'track', { decided: '下次答复：2026-12-18' }))).toBe('转入跟踪办理，下次答复：2026年12月18日');
    expect(storyOf(entry(1, 'remind', { actorRole: '企业' }))).toBe('您催办了一次');
    expect(storyOf(entry(1, 'unheard', { actLabel: '新动作' }))).toBe('新动作');
  });
  test('an office sees why it came back and what is asked for', () => {
    const base = request();
    const notices = noticesOf(
      request({ course: { ...base.course, extensionAsked: 3, level: 1, reopened: 1 }, history: [entry(1, 'reopen', { note: '还没到账' }), entry(2, 'ask_extension', { note: '要会商' })], clerk: '李娟', channelLabel: '电话代为登记' }),
    );
    expect(notices.map(({ key, said }) => [key, said])).toEqual([['extension', '要会商'], ['reopened', '还没到账'], ['level', undefined], ['clerk', undefined]]);
  });
});

describe('dispatch', () => {
  test('what came back twice is a supervisor’s', () => {
    expect(onlySupervisor({ state: 'OBJECTED', returns: 2 })).toBe(true);
    expect(onlySupervisor({ state: 'OBJECTED', returns: 1 })).toBe(false);
    expect(onlySupervisor({ state: 'FILED', returns: 2 })).toBe(false);
  });
  test('what is due first comes first', () => {
    expect(inTurn([row({ id: 1, dueAt: '2026-11-27T10:00:00Z' }), row({ id: 2, dueAt: '2026-11-24T10:00:00Z', state: 'OBJECTED' })]).map(({ id }) => id)).toEqual([2, 1]);
  });
});

describe('filing', () => {
  test.each([['138 0000 0000'], ['0513-8500 0000'], ['+86 13800000000'], ['12345']])('%s can be called', (phone) => expect(phoneProblem(phone)).toBeNull());
  test('what is wrong is said', () => {
    expect(phoneProblem('')).toContain('请填写');
    expect(phoneProblem('1380000')).toBe('手机号是 11 位，现在有 7 位');
    expect(phoneProblem('打我电话')).toContain('只能用数字');
    expect(phoneProblem('--- ---')).toContain('太短');
  });
  test('what is sent is trimmed and names the item', () => {
    expect(formOf({ title: ' 问 ', text: '事', contactName: '王', contactPhone: ' 12345 ' }, 'i1')).toEqual({ title: '问', text: '事', category: 'CONSULT', itemId: 'i1', doubt: null, contactName: '王', contactPhone: '12345' });
  });
});
