import type { RequestHistoryView } from '../../api/workTypes';
import { chineseDate } from '../../lib/dates';

type Entry = Pick<RequestHistoryView, 'act' | 'actLabel' | 'actor' | 'decided' | 'actorRole'>;

/** What happened, told to the firm whose request it is. */
const told: Record<string, (entry: Entry) => string> = {
  save: () => '您存了草稿',
  file: () => '您提交了诉求',
  register: ({ actor }) => `${actor}替您登记了诉求`,
  attach: ({ actorRole }) => (actorRole === '企业' ? '您添加了附件' : '部门添加了附件'),
  withdraw: () => '您撤回了诉求',
  route: ({ decided }) => `派给${decided ?? '承办部门'}`,
  assign: ({ decided }) => `派给${decided ?? '承办部门'}`,
  object: () => '部门认为不归它办，正在重新确认由谁办',
  return: () => '部门认为不归它办，正在重新确认由谁办',
  uphold: () => '确认由原部门办理',
  transfer: ({ decided }) => `转给${decided ?? '另一个部门'}办理`,
  invite: ({ decided }) => `请${decided ?? '另一个部门'}协助办理`,
  merge: () => '和您的另一件诉求合在一起办',
  accept: ({ actor }) => `${actor}签收，开始办理`,
  contact: () => '部门联系了您',
  reply: () => '部门告诉您进展',
  assist: () => '协办部门给出意见',
  ask: () => '部门请您补充材料，计时暂停',
  supply: () => '您补充了材料，继续计时',
  lapse: () => '补充的时间已过，按现有材料继续办理',
  resume: () => '部门恢复办理',
  ask_extension: ({ decided }) => `部门${decided ?? '申请延期'}`,
  grant_extension: () => '督查员同意延期',
  refuse_extension: () => '督查员没有同意延期',
  track: ({ decided }) => `转入跟踪办理${decided ? `，${decided}` : ''}`,
  come_back: () => '到了约定的日子，部门接着办',
  answer: ({ decided }) => `部门答复：${decided ?? ''}`,
  remind: ({ actorRole }) => (actorRole === '企业' ? '您催办了一次' : '催办了一次'),
  escalate: () => '已督办',
  lift: () => '提级办理，由上级协调',
  retime: () => '时限重新计算',
  confirm: () => '您确认办结',
  auto_confirm: () => '没有收到您的回复，默认办结',
  reopen: () => '您要求重新办理',
  rate: ({ decided }) => `您的评价：${decided ?? ''}`,
  call_back: () => '您不满意，已要求部门整改',
  repair: () => '部门完成整改',
  appeal: () => '部门认为评价有误，请督查员核实',
  uphold_appeal: () => '督查员认定是误评',
  dismiss_appeal: () => '督查员认为评价有效，部门继续整改',
  visit: ({ decided }) => `回访：${decided ?? ''}`,
};

export function storyOf(entry: Entry): string {
  return withDays(told[entry.act]?.(entry) ?? entry.actLabel);
}

/** Days as people write them. */
export function withDays(text: string): string {
  return text.replace(/\d{4}-\d{2}-\d{2}/g, chineseDate);
}

/** The latest entry of one of these acts. */
export function last<E extends { act: string }>(history: E[], ...acts: string[]): E | undefined {
  return history.findLast(({ act }) => acts.includes(act));
}
