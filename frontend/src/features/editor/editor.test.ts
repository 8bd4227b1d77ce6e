import { describe, expect, test } from 'vitest';
import { ProblemError } from '../../api/problem';
import type { MeView } from '../../api/types';
import { changesOf, linesOf } from './diff';
import { type DraftForm, draftOf, EMPTY, parsedRule } from './draft';
import { lineOfPath } from './jsonPlace';
import { isOwnSubmission } from './submitter';
import { fieldErrors } from './useItemEditing';
import { actWord } from './words';

describe('differences', () => {
  test('only what changed, in words', () => {
    const changes = changesOf({ title: '旧', obtain: 'APPLY', region: '南通市', validTo: null }, { title: '新', obtain: 'AUTO', region: '南通市', validTo: '2027-12-31' });
    expect(changes.map(({ label, before, after }) => [label, before, after])).toEqual([
      ['标题', '旧', '新'],
      ['办理方式', '需要申报', '免申即享'],
      ['截止日期', null, '2027年12月31日'],
    ]);
  });
  test('null, empty text and an empty list are the same silence', () => {
    expect(changesOf({ note: null, summary: '', conditions: [] }, { note: '', summary: null, conditions: undefined })).toEqual([]);
  });
  test('everything of a new item is new', () => expect(changesOf(null, { title: '新', conditions: ['甲', '乙'] }).map(({ before }) => before)).toEqual([null, null]));
  test('lists line by line', () => {
    expect(linesOf('甲\n乙\n丙', '甲\n丁\n丙\n戊').map(({ kind, text }) => kind[0] + text)).toEqual(['s甲', 'r乙', 'a丁', 's丙', 'a戊']);
    expect(linesOf(null, '甲').map(({ kind }) => kind)).toEqual(['added']);
  });
});

describe('draft', () => {
  const form: DraftForm = { ...EMPTY, documentId: 'd1', title: ' 题 ', benefitType: '奖补资金', region: '南通市' };
  test('silence is sent as null', () => {
    const draft = draftOf({ ...form, summary: '  ', articleNo: '', conditions: [{ text: ' 甲 ' }, { text: '' }] });
    expect(draft).toMatchObject({ title: '题', summary: null, articleNo: null, conditions: ['甲'], rule: null });
  });
  test('the rule is sent as data', () => expect(draftOf({ ...form, rule: '{"schema":1}' }).rule).toEqual({ schema: 1 }));
  test('a half-written rule is said to be one', () => {
    expect(parsedRule('')).toEqual({ rule: null, problem: null });
    expect(parsedRule('[1]').problem).toContain('{');
    expect(parsedRule('{\n "schema": 1,\n "when": }').problem).toContain('写错了');
  });
});

describe('the line of a path', () => {
  const text = '{\n  "schema": 1,\n  "when": {\n    "kind": "all",\n    "of": [\n      {"kind": "a,]}\\"x"},\n      {\n        "fact": "headcnt"\n      }\n    ]\n  },\n  "amount": {}\n}';
  test.each([
    ['when.of[1].fact', 8],
    ['$.when.of[0].kind', 6],
    ['/when/of/1', 7],
    ['amount', 12],
  ])('%s is on line %i', (path, line) => expect(lineOfPath(text, path)).toBe(line));
  test('a missing field is placed at its holder', () => expect(lineOfPath(text, 'when.of[1].op')).toBe(7));
  test('a stranger is at the top', () => expect(lineOfPath(text, 'nowhere')).toBe(1));
});

const by = (name: string) => ({ at: '', by: name, act: 'submitted', note: null });

describe('four eyes', () => {
  const me = { username: 'editor1', name: '沈编' } as MeView;
  test('by user name, or by the last submission in the history', () => {
    expect(isOwnSubmission({ submittedBy: 'editor1', history: [] }, me)).toBe(true);
    expect(isOwnSubmission({ submittedBy: 'editor2', history: [] }, me)).toBe(false);
    expect(isOwnSubmission({ submittedBy: null, history: [by('陆审'), by('沈编')] }, me)).toBe(true);
    expect(isOwnSubmission({ submittedBy: null, history: [by('沈编'), by('陆审')] }, me)).toBe(false);
  });
});

test('errors of the server find their fields', () => {
  const problem = new ProblemError({ status: 422, code: 'invalid', title: '', detail: '', errors: [{ field: 'draft.title', code: 'x', message: '太长' }, { field: 'elsewhere', code: 'x', message: '' }] });
  expect(fieldErrors(problem, Object.keys(EMPTY))).toEqual([{ name: 'title', errors: ['太长'] }]);
});

test.each([['submitted', '提交审核'], ['SUBMIT', '提交审核'], ['APPROVED', '审核通过，发布'], ['return', '退回修改'], ['其他', '其他']])('%s reads %s', (act, word) => expect(actWord(act)).toBe(word));
