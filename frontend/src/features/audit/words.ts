import { categoryWords } from '../requests/words';

/** What the record's codes are called. A code that is not here shows as it is. */
const kinds: Record<string, string> = {
  'api-client': '系统账号',
  Audit: '审计日志',
  contact: '消息设置',
  delivery: '投递',
  DepartmentContact: '部门联系方式',
  enterprise: '企业档案',
  Faq: '常见问题',
  Feedback: '企业反馈',
  import: '数据导入',
  'import-mapping': '导入对应关系',
  matching: '全市匹配',
  Notice: '主动告知',
  PolicyDocument: '政策文件',
  PolicyItem: '政策条目',
  RequestHistory: '办理记录核对',
  RequestRoute: '派单目录',
  ServiceRequest: '诉求',
  Statistics: '统计',
  'time-rule': '日历与时限',
  TimeRules: '日历与时限',
  Visit: '走访',
  webhook: '网关',
};

const acts: Record<string, string> = {
  READ: '查看',
  read: '查看',
  'read-decision': '查看判定',
  'read-decisions': '查看判定',
  LIST: '查看列表',
  search: '查询企业',
  CHECK: '开始核对',
  EXPORT: '导出',
  DOWNLOAD: '下载附件',
  ATTACH: '添加附件',
  DETACH: '移除附件',
  ATTACH_REFUSED: '拒收附件',
  ATTACHMENT_INFECTED: '附件带病毒',
  TELL: '主动告知',
  RECORD: '登记走访',
  RAISE: '提出问题',
  MARK_UNCLEAR: '标记条款不清',
  RETIME: '重算时限',
  ADD: '新增',
  PUT: '保存',
  CHANGE: '修改',
  REMOVE: '删除',
  create: '新建',
  save: '保存',
  change: '修改',
  remove: '删除',
  submit: '提交审核',
  approve: '审核通过',
  return: '退回',
  withdraw: '撤回',
  grant: '授权',
  'supply-facts': '补充资料',
  import: '随系统导入',
  receive: '收到数据',
  fail: '未能读取',
  cancel: '取消',
  apply: '开始写入',
  applied: '写入完毕',
  run: '开始运行',
  'renew-secret': '更换密钥',
  retry: '重新投递',
  'retry-all': '全部重新投递',
  'verify-email': '确认邮箱',
  'remove-email': '删除邮箱',
};

const names: Record<string, string> = {
  assistants: '协办部门',
  attachment: '附件',
  bad: '有错',
  basis: '依据',
  category: '类别',
  choices: '提醒方式',
  clause: '条款',
  count: '件数',
  decision: '判定',
  department: '部门',
  digestHour: '汇总时间',
  enabled: '启用',
  faq: '常见问题',
  faqVersion: '常见问题版本',
  filter: '筛选',
  firms: '企业',
  found: '找到',
  good: '可写入',
  granted: '已授权',
  heldOn: '日期',
  id: '序号',
  item: '条目',
  itemDepartment: '政策所属部门',
  kind: '类型',
  kinds: '消息种类',
  mapping: '对应关系',
  mappings: '对应关系',
  message: '说明',
  moved: '变动',
  name: '名称',
  note: '备注',
  numbers: '编号',
  officials: '参加人员',
  phone: '电话',
  place: '地点',
  problems: '问题',
  q: '查询词',
  reason: '原因',
  region: '地区',
  request: '诉求',
  rows: '行数',
  rule: '规则',
  signature: '病毒名',
  source: '来源',
  state: '状态',
  topic: '主题',
  url: '地址',
  version: '版本',
};

/** Values that are codes, by the name that they stand at. */
const values: Record<string, Record<string, string>> = { category: categoryWords };

/** Lines that are of no single thing carry one of these instead of its id. */
const several = new Set(['list', 'log', 'roots', 'statistics', 'failed', '*']);

export const kindWord = (kind: string): string => kinds[kind] ?? kind;
export const actWord = (act: string): string => acts[act] ?? act;
export const nameWord = (name: string): string => names[name] ?? name;
export const idText = (id: string): string => (several.has(id) ? '' : id);

type Json = Record<string, unknown>;

function parsed(text: string | null): Json {
  if (text === null) return {};
  const value: unknown = JSON.parse(text);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : { '': value };
}

/** Null where there is nothing to show. */
function shown(name: string, value: unknown): string | null {
  if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)) return null;
  if (typeof value === 'string') return values[name]?.[value] ?? value;
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value.join('、') : JSON.stringify(value);
}

export type Difference = { name: string; before: string | null; after: string | null };

/** What a line says was changed: every name whose value is another, or the plain values where there is only one side. */
export function differences(before: string | null, after: string | null): Difference[] {
  const [was, is] = [parsed(before), parsed(after)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((name) => ({
      name,
      before: shown(name, was[name]),
      after: shown(name, is[name]),
    }))
    .filter((one) => one.before !== one.after);
}
