import { departmentName } from './departments.mjs';
import { Problem } from './problem.mjs';
import { TODAY, whoIs } from './session.mjs';

const OFFICE = ['official', 'dispatcher', 'supervisor'];
const KINDS = { VISIT: '走访', MEETING: '政企面对面' };
const HAICHUAN = { uscc: '91320613MA00000A3X', name: '合成示例·海川精密机械有限公司' };
const OTHER = { uscc: '91320602MA00000B2K', name: '合成示例·江海绿色新能源材料科技（南通）股份有限公司' };
const keys = new Map();
let number = 500;

const raised = (firm, title, text, more = {}) => ({ uscc: firm.uscc, firmName: firm.name, category: 'CONSULT', title, text, itemId: null, requestId: 1, requestNumber: `NT20261120-${String(++number)}`, stateLabel: '办理中', open: true, handledBy: '市人力资源和社会保障局', mayOpen: true, ...more });

const visits = [
  { id: 1, kind: 'MEETING', heldOn: '2026-11-20', place: '市民中心 3 号楼二楼会议室', topic: '制造业用工和用电座谈', department: 'rsj', note: '会后由人社局牵头，三天内各自联系企业。', firms: [HAICHUAN, OTHER], officials: [{ name: '陈敏', department: 'rsj' }, { name: '合成示例·李处', department: 'gxj' }], recordedAt: '2026-11-20T08:00:00Z', recordedBy: '陈敏', version: 2,
    problems: [
      raised(HAICHUAN, '春节后一线工人缺 30 人', '往年靠老乡介绍，今年招不到。希望组织专场招聘。'),
      raised(OTHER, '夜间限电影响连续生产', '烧结工序不能停，11 月已经停了两次。', { category: 'COMPLAINT', requestId: 2, handledBy: '市工业和信息化局', stateLabel: '待签收', mayOpen: false }),
      raised(HAICHUAN, '技能提升补贴怎么申领', '钳工 6 人拿了高级证书。', { requestId: 4, stateLabel: '已办结', open: false }),
    ] },
  ...Array.from({ length: 44 }, (_, at) => ({ id: at + 2, kind: at % 3 ? 'VISIT' : 'MEETING', heldOn: `2026-${String(10 - (at % 9)).padStart(2, '0')}-15`, place: '合成示例园区', topic: `走访了解经营情况（${at + 1}）`, department: 'rsj', note: null, firms: [HAICHUAN], officials: [{ name: '陈敏', department: 'rsj' }], problems: [], recordedAt: '2026-10-15T08:00:00Z', recordedBy: '陈敏', version: 1 })),
];

const seen = (me, list, of = (one) => one.uscc) => (me.uscc ? list.filter((one) => of(one) === me.uscc) : list);

function view(one, me) {
  const firms = seen(me, one.firms);
  const problems = seen(me, one.problems);
  return { ...one, kindLabel: KINDS[one.kind], departmentName: departmentName(one.department), note: me.uscc ? null : one.note, firms, firmsTotal: one.firms.length, problems, officials: one.officials.map((who) => ({ ...who, departmentName: departmentName(who.department) })), editable: !me.uscc };
}

function find(id) {
  const one = visits.find((each) => each.id === Number(id));
  if (!one) throw new Problem(404, 'not-found', '没有找到', { detail: '没有找到这次走访或者会议的记录。' });
  return one;
}

function list({ user, query }) {
  const me = whoIs(user, 'enterprise', ...OFFICE);
  const q = query.get('q') ?? '';
  const rows = visits.filter((one) => (!me.uscc || one.firms.some(({ uscc }) => uscc === me.uscc)) && (!query.get('kind') || one.kind === query.get('kind')) && (one.topic + one.place + one.firms.map(({ name }) => name).join()).includes(q));
  const [page, size] = [Number(query.get('page') ?? 0), Number(query.get('size') ?? 20)];
  const row = ({ problems, officials: _, note: __, ...rest }) => ({ ...rest, firms: rest.firms.map(({ name }) => name), problems: problems.length, open: problems.filter(({ open }) => open).length });
  return { total: rows.length, page, size, items: rows.slice(page * size, (page + 1) * size).map((one) => row(view(one, me))) };
}

const named = (uscc) => [HAICHUAN, OTHER].find((firm) => firm.uscc === uscc) ?? { uscc, name: `合成示例·企业 ${uscc}` };
const filed = ({ uscc, ...problem }) => raised(named(uscc), problem.title, problem.text, { ...problem, handledBy: null, stateLabel: '待派单' });

function record({ user, body: { visit, problems }, headers }) {
  const me = whoIs(user, ...OFFICE);
  const key = headers['idempotency-key'];
  if (keys.has(key)) return view(keys.get(key), me);
  if (visit.heldOn > TODAY) throw new Problem(422, 'invalid-input', '填写的内容有误', { detail: '日期不能晚于今天。', errors: [{ field: 'heldOn', code: 'invalid', message: '日期不能晚于今天。' }] });
  const one = { ...visit, id: visits.length + 1, department: me.department ?? visit.department, firms: visit.firms.map(named), problems: problems.map(filed), recordedAt: `${TODAY}T02:30:00Z`, recordedBy: me.name, version: 1 };
  visits.unshift(one);
  keys.set(key, one);
  return view(one, me);
}

function changed({ user, id, body }, change) {
  const me = whoIs(user, ...OFFICE);
  const one = find(id);
  if (body.version !== one.version) throw new Problem(409, 'stale-version', '已被他人更新', { detail: '您打开之后，内容已被他人更新。请刷新后再试。' });
  Object.assign(one, change(one), { version: one.version + 1 });
  return view(one, me);
}

export const visitAnswers = {
  'GET /visits': list,
  'POST /visits': record,
  'GET /visits/{id}': ({ user, id }) => view(find(id), whoIs(user, 'enterprise', ...OFFICE)),
  'PUT /visits/{id}': (call) => changed(call, () => ({ ...call.body.visit, firms: call.body.visit.firms.map(named) })),
  'POST /visits/{id}/problems': (call) => changed(call, (one) => ({ problems: [...one.problems, ...call.body.problems.map(filed)] })),
};
