export const STATES = { FILED: '待派单', ASSIGNED: '待签收', ACCEPTED: '办理中', ANSWERED: '待企业确认', CLOSED: '已办结', WITHDRAWN: '已撤回' };

export const CATEGORIES = { CONSULT: '政策咨询', APPLY_HELP: '申报协助', COMPLAINT: '投诉反映', SUGGESTION: '意见建议' };
export const OUTCOMES = { SOLVED: '已经解决', PARTLY: '部分解决', REFUSED: '不予支持', OUT_OF_SCOPE: '不属于受理范围' };
const LEVELS = ['非常不满意', '不满意', '基本满意', '满意', '非常满意'];
export const ratingOf = (level, text) => ({ level, label: LEVELS[level - 1], text });

const LABELS = {
  file: '提交诉求', route: '自动派单', assign: '派单', accept: '签收', return: '退回派单', answer: '答复',
  confirm: '确认办结', reopen: '要求重新办理', withdraw: '撤回', rate: '评价', remind: '催办',
};
export const labelOf = (act) => LABELS[act];

const TABLE = [
  ['FILED', 'assign', 'supervisor', 'ASSIGNED'],
  ['FILED', 'withdraw', 'enterprise', 'WITHDRAWN'],
  ['ASSIGNED', 'accept', 'official', 'ACCEPTED'],
  ['ASSIGNED', 'return', 'official', 'FILED'],
  ['ASSIGNED', 'assign', 'supervisor', 'ASSIGNED'],
  ['ASSIGNED', 'remind', 'supervisor', 'ASSIGNED'],
  ['ASSIGNED', 'withdraw', 'enterprise', 'WITHDRAWN'],
  ['ACCEPTED', 'answer', 'official', 'ANSWERED'],
  ['ACCEPTED', 'assign', 'supervisor', 'ASSIGNED'],
  ['ACCEPTED', 'remind', 'supervisor', 'ACCEPTED'],
  ['ACCEPTED', 'remind', 'enterprise', 'ACCEPTED'],
  ['ACCEPTED', 'withdraw', 'enterprise', 'WITHDRAWN'],
  ['ANSWERED', 'confirm', 'enterprise', 'CLOSED'],
  ['ANSWERED', 'reopen', 'enterprise', 'ACCEPTED'],
  ['CLOSED', 'rate', 'enterprise', 'CLOSED'],
];

/** A toy of the life cycle: which rows of the table are open to this person now. */
export function edgesFrom({ state, light, rating }, me) {
  return TABLE.filter(([from, act, role]) => {
    if (from !== state || !me.roles.includes(role)) return false;
    if (act === 'remind' && role === 'enterprise') return light === 'RED';
    return act !== 'rate' || !rating;
  }).map(([, act, , to]) => ({ act, to }));
}
