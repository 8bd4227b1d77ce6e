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
};

const names: Record<string, string> = {
  bad: '有错',
  clause: '条款',
  count: '件数',
  decision: '判定',
  filter: '筛选',
  found: '找到',
  good: '可写入',
  granted: '已授权',
  item: '条目',
  mapping: '对应关系',
  message: '说明',
  moved: '变动',
  name: '名称',
  note: '备注',
  numbers: '编号',
  problems: '问题',
  q: '查询词',
  reason: '原因',
  request: '诉求',
  rows: '行数',
  rule: '规则',
  source: '来源',
  state: '状态',
  version: '版本',
};

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

function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value.join('、') : JSON.stringify(value);
}

export type Difference = { name: string; before: string | null; after: string | null };

/** What a line says was changed: every name whose value is another, or the plain values where there is only one side. */
export function differences(before: string | null, after: string | null): Difference[] {
  const [was, is] = [parsed(before), parsed(after)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((name) => ({
      name,
      before: was[name] === undefined || was[name] === null ? null : shown(was[name]),
      after: is[name] === undefined || is[name] === null ? null : shown(is[name]),
    }))
    .filter((one) => one.before !== one.after);
}
