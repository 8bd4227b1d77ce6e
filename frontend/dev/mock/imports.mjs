import { Problem } from './problem.mjs';
import { whoIs } from './session.mjs';

const columns = (...all) => all.map(([column, fact, transform = null]) => ({ column, fact, transform }));
const mappings = [
  { id: 'example-insurance', title: '示例·参保情况月报（CSV）', source: '市人社局', basis: 'LAW', format: 'CSV', synthetic: true, unknownFirms: 'REJECT', version: 3, columns: columns(['统一社会信用代码', 'uscc'], ['数据日期', 'asOf', '日期 yyyyMMdd'], ['参保人数', 'insuredHeadcount'], ['累计缴费月数', 'insurancePaidMonths'], ['是否欠费', 'insuranceArrears', '是否'], ['裁员率（%）', 'layoffRate', '百分数→比率']) },
  { id: 'example-revenue', title: '示例·企业年度经营指标（CSV）', source: '市统计局', basis: 'LAW', format: 'CSV', synthetic: true, unknownFirms: 'CREATE', version: 1, columns: columns(['统一社会信用代码', 'uscc'], ['企业名称', 'name'], ['年份', 'year'], ['营业收入（万元）', 'revenue', '万元→元']) },
  { id: 'example-bank', title: '示例·企业授权的银行信用（JSON）', source: '人行南通市分行', basis: 'CONSENT', format: 'JSON', synthetic: true, unknownFirms: 'REJECT', version: 1, columns: columns(['uscc', 'uscc'], ['validUntil', 'validUntil', '日期 yyyy年M月d日'], ['good', 'bankCreditGood', '是否'], ['sales2025', 'taxableSales.2025', '万元→元']) },
];

const batch = (more) => ({ fileName: '示例.csv', createdBy: '管理员', createdAt: '2026-11-20T02:00:00Z', finishedAt: null, synthetic: true, errors: [], ...more });
const titled = (id) => {
  const { title, source } = mappings.find((one) => one.id === id);
  return { mapping: id, mappingTitle: title, source };
};
const problems = ['要填 0 到 1 之间的数或百分数', '没有这家企业，请核对代码', '日期要写成 2026-11-22 这样', '人数不能小于 0'];
const errorsOf = (bad) => Array.from({ length: Math.min(bad, 50) }, (_, at) => ({ row: 7 + at * 131, column: ['裁员率', '统一社会信用代码', '数据日期', '月均参保人数'][at % 4], value: ['百分之二', '91320613MA00000A9Z', '2026年十月', '-3'][at % 4], message: problems[at % 4] }));
const imports = [
  batch({ batch: 'example-insurance-20261120', ...titled('example-insurance'), state: 'CHECKED', rows: 1_250_000, good: 1_249_312, bad: 688, applied: 0, errors: errorsOf(688), fileName: '合成示例-参保-2026年10月.csv' }),
  batch({ batch: 'example-revenue-20261101', ...titled('example-revenue'), state: 'APPLIED', rows: 8_412, good: 8_410, bad: 2, applied: 8_410, errors: errorsOf(2), createdAt: '2026-11-01T03:00:00Z', finishedAt: '2026-11-01T03:00:21Z' }),
  ...Array.from({ length: 44 }, (_, at) => batch({ batch: `example-insurance-2025-${at + 1}`, ...titled('example-insurance'), state: ['APPLIED', 'CANCELLED', 'APPLIED', 'FAILED'][at % 4], rows: 1000 + at, good: 1000, bad: at % 3, errors: at % 4 === 3 ? [{ row: 1, column: null, value: null, message: '表头缺少2列：年份、企业名称。' }] : [], applied: at % 4 === 0 || at % 4 === 2 ? 1000 : 0, createdAt: '2025-12-01T02:00:00Z', finishedAt: '2025-12-01T02:01:00Z' })),
];

const find = (id) => {
  const one = imports.find((each) => each.batch === id);
  if (!one) throw new Problem(404, 'not-found', '没有这个批次');
  return one;
};

/** Reads a file of lines; a line with a field of letters where a number belongs is a wrong one. */
function receive({ user, body }) {
  const { name } = whoIs(user, 'admin');
  const [mapping, id, file] = ['mapping', 'batch', 'file'].map((part) => body.get(part));
  if (imports.some((one) => one.batch === id)) return find(id);
  const one = batch({ batch: id, ...titled(mapping), state: 'RECEIVING', rows: 0, good: 0, bad: 0, applied: 0, fileName: file.name, createdBy: name, createdAt: new Date().toISOString(), synthetic: false });
  imports.unshift(one);
  void file.text().then((text) => {
    const lines = text.trim().split(/\r?\n/).slice(1);
    const wrong = lines.map((line, at) => ({ line, row: at + 2 })).filter(({ line }) => line.split(',').slice(1).some((cell) => /[a-z]/i.test(cell)));
    setTimeout(() => Object.assign(one, { state: 'CHECKED', rows: lines.length, bad: wrong.length, good: lines.length - wrong.length, errors: wrong.slice(0, 50).map(({ row, line }) => ({ row, column: null, value: line, message: '这一行有看不懂的数' })) }), 2500);
  });
  return one;
}

function apply({ user, id, body }) {
  whoIs(user, 'admin');
  const one = find(id);
  if (one.state !== 'CHECKED') throw new Problem(409, 'conflict', '这一批已经处理过');
  if (one.bad > 0 && !body.skipBad) throw new Problem(409, 'bad-rows', '还有错误行', { detail: '请先选择跳过错误行。' });
  one.state = 'APPLYING';
  const step = Math.ceil(one.good / 6);
  const timer = setInterval(() => {
    one.applied = Math.min(one.good, one.applied + step);
    if (one.applied < one.good) return;
    clearInterval(timer);
    Object.assign(one, { state: 'APPLIED', finishedAt: new Date().toISOString() });
  }, 800);
  return one;
}

function list({ user, query }) {
  whoIs(user, 'admin');
  const page = Number(query.get('page') ?? 0);
  const size = Number(query.get('size') ?? 20);
  return { total: imports.length, imports: imports.slice(page * size, (page + 1) * size).map((one) => ({ ...one, errors: [] })) };
}

function saveMapping({ user, id, body }) {
  whoIs(user, 'admin');
  const known = mappings.find((each) => each.id === id);
  const one = known ?? { id, version: 0 };
  if (!known) mappings.push(one);
  if (body.version !== one.version) throw new Problem(409, 'conflict', '已被他人更新', { detail: '您打开之后，别人保存过。' });
  return Object.assign(one, body, { version: one.version + 1 });
}

export const importAnswers = {
  'GET /imports/mappings': ({ user }) => (whoIs(user, 'admin'), { mappings }),
  'PUT /imports/mappings/{id}': saveMapping,
  'GET /imports': list,
  'POST /imports': receive,
  'GET /imports/{id}': ({ user, id }) => (whoIs(user, 'admin'), find(id)),
  'POST /imports/{id}/apply': apply,
  'POST /imports/{id}/cancel': ({ user, id }) => (whoIs(user, 'admin'), Object.assign(find(id), { state: 'CANCELLED', finishedAt: new Date().toISOString() })),
  'GET /imports/{id}/errors.csv': ({ user, id }) => (whoIs(user, 'admin'), `行号,列,问题,原来的内容\n${find(id).errors.map(({ row, column, value, message }) => [row, column, message, value].join(',')).join('\n')}\n`),
};
