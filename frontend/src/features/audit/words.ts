/** What the record's codes are called. A code that is not here shows as it is. */
const kinds: Record<string, string> = {
  ApiClient: '系统账号',
  Audit: '审计日志',
  DepartmentContact: '部门联系方式',
  Faq: '常见问题',
  Feedback: '企业反馈',
  ImportBatch: '数据导入',
  ImportMapping: '导入对应关系',
  Notice: '主动告知',
  PolicyDocument: '政策文件',
  PolicyItem: '政策条目',
  RequestHistory: '办理记录核对',
  RequestRoute: '派单目录',
  ServiceRequest: '诉求',
  TimeRules: '日历与时限',
  enterprise: '企业档案',
};

const acts: Record<string, string> = {
  READ: '查看',
  LIST: '查看列表',
  CHECK: '开始核对',
  EXPORT: '导出',
  TELL: '主动告知',
  MARK_UNCLEAR: '标记条款不清',
  RETIME: '重算时限',
  create: '新建',
  save: '保存',
  submit: '提交审核',
  approve: '审核通过',
  return: '退回',
  withdraw: '撤下',
};

export const kindWord = (kind: string): string => kinds[kind] ?? kind;
export const actWord = (act: string): string => acts[act] ?? act;

type Json = Record<string, unknown>;

function parsed(text: string | null): Json {
  if (text === null) return {};
  const value: unknown = JSON.parse(text);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : { '': value };
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

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
