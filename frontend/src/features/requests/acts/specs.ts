/** What is said around an act. Which acts are offered, and what each needs, is the server's decision. */
export type ActSpec = {
  button?: string;
  title: string;
  lead: string;
  /** There whenever a word may be added; whether it must be is the server's decision. */
  note?: { label: string; placeholder?: string };
  submit: string;
  done: string;
  danger?: boolean;
  /** The request is then somebody else's. */
  leaves?: boolean;
};

const firm: Record<string, ActSpec> = {
  withdraw: {
    button: '撤回诉求',
    title: '撤回这件诉求？',
    lead: '撤回后部门不再办理。以后需要时可以重新提交。',
    note: { label: '撤回原因' },
    submit: '确认撤回',
    done: '已撤回',
    danger: true,
  },
  reopen: {
    button: '没有解决，要求重新办理',
    title: '哪里还没有解决？',
    lead: '诉求会回到原来的部门重新办理，并重新计时；督查员也会看到。',
    note: { label: '没有解决的地方', placeholder: '例如：答复里说的材料我已经交过，但窗口说没有收到' },
    submit: '要求重新办理',
    done: '已要求重新办理',
  },
};

const dispatch: Record<string, ActSpec> = {
  assign: {
    title: '派给哪个部门？',
    lead: '派出后，承办部门会在工作台看到这件诉求。办结时限从企业提交时算起，不重新计算。',
    note: { label: '派单说明' },
    submit: '派单',
    done: '已派单',
  },
  uphold: {
    title: '维持原来的派单？',
    lead: '诉求仍由提出异议的部门办理。请写明理由，部门会看到。',
    note: { label: '理由' },
    submit: '维持派单',
    done: '已维持派单',
  },
  object: {
    button: '不属本部门',
    title: '不属本部门，提出异议',
    lead: '诉求会回到派单台重新确认。办结时限照常计算。',
    note: { label: '理由', placeholder: '写明为什么不属于本部门' },
    submit: '提出异议',
    done: '已提出派单异议',
    leaves: true,
  },
  return: {
    title: '退单',
    lead: '签收后发现不归本部门办的，可以退回派单台。办结时限照常计算；退转过的诉求由督查员决定。',
    note: { label: '理由', placeholder: '写明为什么不属于本部门' },
    submit: '确认退单',
    done: '已退回派单台',
    leaves: true,
  },
  transfer: {
    title: '转给哪个部门？',
    lead: '只能转一次，请先和对方说好。办结时限照常计算。',
    note: { label: '转办理由' },
    submit: '确认转办',
    done: '已转办',
    leaves: true,
  },
  invite: {
    title: '请哪个部门协助？',
    lead: '协办部门会看到诉求并给出意见，答复仍由主办部门作出。',
    note: { label: '想请对方做什么' },
    submit: '发出邀请',
    done: '已邀请协办',
  },
  merge: {
    title: '并入哪一件？',
    lead: '同一家企业重复的诉求可以并在一起办，企业会收到通知，在那一件里看答复。',
    note: { label: '说明' },
    submit: '并单',
    done: '已并单',
  },
};

const handling: Record<string, ActSpec> = {
  contact: {
    button: '记录首次联系',
    title: '记录首次联系',
    lead: '企业会看到您什么时候联系过、说了什么。',
    note: { label: '联系情况', placeholder: '例如：已电话联系王经理，核对了申请编号' },
    submit: '记录',
    done: '已记录首次联系',
  },
  reply: {
    title: '告诉企业现在的进展',
    lead: '阶段答复不结束办理，企业会收到通知。',
    note: { label: '进展' },
    submit: '发出阶段答复',
    done: '阶段答复已发出',
  },
  assist: {
    button: '给出协办意见',
    title: '给出协办意见',
    lead: '主办部门会收到您的意见，由它答复企业。',
    note: { label: '协办意见' },
    submit: '提交意见',
    done: '协办意见已提交',
  },
  ask: {
    title: '请企业补充什么？',
    lead: '办结时限从现在起暂停，企业补充后接着算。次数有限，请一次说全。',
    note: { label: '要补充的内容', placeholder: '逐条写清楚，企业会原样看到' },
    submit: '发给企业',
    done: '已请企业补充，时限暂停',
  },
  resume: {
    title: '恢复办理？',
    lead: '不再等待，时限从现在起接着算。',
    note: { label: '说明' },
    submit: '恢复办理',
    done: '已恢复办理',
  },
  ask_extension: {
    title: '申请延期',
    lead: '由督查员决定，企业会知道结果。请在到期前申请。',
    note: { label: '延期理由' },
    submit: '提交申请',
    done: '延期申请已提交',
  },
  track: {
    title: '转入跟踪办理',
    lead: '现在办不完的，先给企业一个说法和下次答复的日期；到期会自动回到您的工作台（一跟到底）。',
    note: { label: '给企业的答复' },
    submit: '转入跟踪',
    done: '已转入跟踪办理',
  },
};

const supervision: Record<string, ActSpec> = {
  grant_extension: {
    title: '同意延期？',
    lead: '办结时限会顺延，企业会收到通知。',
    note: { label: '意见' },
    submit: '同意延期',
    done: '已同意延期',
  },
  refuse_extension: {
    title: '不同意延期',
    lead: '部门按原来的时限办理。',
    note: { label: '理由' },
    submit: '不同意延期',
    done: '已答复部门',
  },
  remind: {
    title: '催办',
    lead: '催办会记入办理记录，承办部门会收到通知。',
    note: { label: '催办说明', placeholder: '例如：请今天内联系企业' },
    submit: '发出催办',
    done: '已催办',
  },
  escalate: {
    title: '督办',
    lead: '督办级别升一级，承办部门和上级督查会收到通知。',
    note: { label: '督办要求' },
    submit: '发出督办',
    done: '已督办',
  },
  lift: {
    title: '提级办理',
    lead: '难办的诉求交由上级协调，仍由原部门答复企业。',
    note: { label: '提级理由' },
    submit: '提级办理',
    done: '已提级办理',
  },
};

const closing: Record<string, ActSpec> = {
  repair: {
    button: '整改完成',
    title: '整改完成',
    lead: '请先回访企业，再写明整改了什么。企业会看到。',
    note: { label: '回访和整改情况' },
    submit: '整改完成',
    done: '已记录整改',
  },
  appeal: {
    title: '差评申诉',
    lead: '企业评价有误的可以申诉一次，由督查员核实。整改时限照常计算。',
    note: { label: '申诉理由' },
    submit: '提交申诉',
    done: '申诉已提交',
  },
  uphold_appeal: {
    title: '认定误评？',
    lead: '评价另行统计，部门不用再整改。',
    note: { label: '认定理由' },
    submit: '认定误评',
    done: '已认定误评',
  },
  dismiss_appeal: {
    title: '驳回申诉？',
    lead: '评价有效，部门继续整改。',
    note: { label: '驳回理由' },
    submit: '驳回申诉',
    done: '已驳回申诉',
  },
  visit: {
    button: '记录回访',
    title: '记录回访',
    lead: '这件诉求抽中回访。请联系企业，记下企业自己的说法。',
    note: { label: '企业怎么说' },
    submit: '记录回访',
    done: '已记录回访',
  },
};

const specs: Record<string, ActSpec> = { ...firm, ...dispatch, ...handling, ...supervision, ...closing };

/** An act that this page does not know yet is still asked for what the server needs. */
const plain: ActSpec = { title: '请确认', lead: '', submit: '确认', done: '已办理' };

export function specOf(act: string): ActSpec {
  return specs[act] ?? plain;
}
