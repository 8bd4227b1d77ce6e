// Calendar, office hours and limits, from the data that the service ships. Saves are kept until the server stops.
import { readFileSync } from 'node:fs';
import { Problem } from './problem.mjs';
import { whoIs } from './session.mjs';

const shipped = (name) => JSON.parse(readFileSync(new URL(`../../../backend/app/src/main/resources/request/${name}.json`, import.meta.url), 'utf8'));
const change = (reason = '随系统提供', changedBy = 'system') => ({ version: 1, changedAt: '2026-11-20T02:00:00Z', changedBy, reason });
const DAY = 86_400_000;
const days = (from, to) => Array.from({ length: (Date.parse(to) - Date.parse(from)) / DAY + 1 }, (_, n) => new Date(Date.parse(from) + n * DAY).toISOString().slice(0, 10));

const years = new Map(shipped('calendar').years.map((year) => [year.year, { ...year, ...change() }]));
const { note, ...table } = shipped('time-limits');
let limits = { ...table, note, limits: table.limits.map(({ limit, ...spot }) => ({ ...spot, ...limit })), reopenedDays: table.reopened.amount, ...change() };
const hours = new Map([['default', { department: 'default', departmentName: '通用', ...shipped('office-hours'), ...change() }]]);
const departments = [['rsj', '市人社局'], ['gxj', '市工信局'], ['fgw', '市发改委']].map(([code, name]) => ({ code, name }));
const categories = [['CONSULT', '政策咨询'], ['APPLY_HELP', '申报协助'], ['COMPLAINT', '投诉反映'], ['SUGGESTION', '意见建议']].map(([category, label]) => ({ category, label }));
const clocks = [['SIGN', '签收'], ['CONTACT', '首次联系'], ['INTERIM', '阶段答复'], ['CLOSE', '办结'], ['SUPPLY', '企业补充'], ['CONFIRM', '企业确认'], ['TRACK', '跟踪答复'], ['REPAIR', '差评整改']].map(([clock, label]) => ({ clock, label, owedByOffice: !['SUPPLY', 'CONFIRM'].includes(clock) }));

function saved(known, { body: { version, reason, ...rest }, user }) {
  const { username } = whoIs(user, 'admin');
  if ((known?.version ?? 0) !== version) throw new Problem(409, 'stale-version', '已被他人更新', { detail: '请刷新后再试。' });
  return { ...known, ...rest, ...change(reason, username), version: version + 1 };
}

function yearView(year) {
  const all = [...years.values()].flatMap(({ off, makeUp }) => [...off.flatMap(({ name, from, to }) => days(from, to).map((date) => ({ date, off: true, name }))), ...makeUp.map((date) => ({ date, off: false, name: null }))]);
  const special = all.filter(({ date }) => date.startsWith(String(year))).sort((a, b) => (a.date < b.date ? -1 : 1));
  const none = { year, source: null, off: [], makeUp: [], version: 0, changedAt: null, changedBy: null, reason: null };
  return { ...(years.get(year) ?? none), notice: years.has(year), days: special };
}

const rowOf = ({ year, source, off = [], makeUp = [], version = 0 }) => ({ year, notice: version > 0, source: source ?? null, daysOff: off.flatMap(({ from, to }) => days(from, to)).length, makeUpDays: makeUp.length, version, changedAt: null, changedBy: null });
const limitsView = () => ({ clocks, categories, departments, ...limits });
const hoursView = () => ({ hours: [...hours.values()], departments });

export const timeAnswers = {
  'GET /admin/time/years': ({ user }) => {
    whoIs(user, 'admin');
    const missing = [2027].filter((year) => !years.has(year));
    return { today: '2026-11-28', missing, years: [...missing.map((year) => ({ year })), ...[...years.values()].reverse()].map(rowOf) };
  },
  'GET /admin/time/years/{year}': ({ year }) => yearView(Number(year)),
  'PUT /admin/time/years/{year}': ({ year, ...call }) => {
    years.set(Number(year), { ...saved(years.get(Number(year)), call), year: Number(year) });
    return yearView(Number(year));
  },
  'GET /admin/time/office-hours': hoursView,
  'PUT /admin/time/office-hours/{department}': ({ department, ...call }) => {
    const departmentName = departments.find(({ code }) => code === department)?.name ?? '通用';
    hours.set(department, { ...saved(hours.get(department), call), department, departmentName });
    return hours.get(department);
  },
  'POST /admin/time/office-hours/{department}/remove': ({ department, ...call }) => {
    saved(hours.get(department), call);
    hours.delete(department);
    return hoursView();
  },
  'GET /admin/time/limits': limitsView,
  'PUT /admin/time/limits': (call) => {
    limits = saved(limits, call);
    return limitsView();
  },
};
