import { items } from './policies.mjs';
import { labelOf } from './requestLife.mjs';

// Firms and stories are made up; items are the real ones.
const FIRMS = [
  ['91320613MA00000A3X', '合成示例·海川精密机械有限公司', '王海川', '13800000001'],
  ['92320623MA00000B1C', '合成示例·如东县掘港街道秋月家常菜馆（个体工商户）', '李秋月', '13800000002'],
  ['91320691MA00000C2K', '合成示例·江海云图软件有限公司', '赵云', '0513-80000003'],
  ['91320681MA00000D8T', '合成示例·启东市北新镇恒丰海洋工程装备与特种船舶配套设备制造股份有限公司', '周恒', '13800000004'],
  ['91320685MA00000E5W', '合成示例·海安纺织科技有限公司', '吴纺', '13800000005'],
];
const STORIES = [
  ['CONSULT', '稳岗返还什么时候到账', '我们单位今年没有收到稳岗返还，窗口说名单已经公示过。请问我们在不在名单里，什么时候能到账？\n\n去年是十月份收到的。', 'rsj'],
  ['APPLY_HELP', '设备贷款贴息的材料总被退回', '贴息申报退回了两次，理由都是“购置设备占比说明不完整”，但没有说缺哪一项。能不能一次说清？', 'gxj'],
  ['COMPLAINT', '扩岗补助审核一直没有结果', '一次性扩岗补助提交快两个月，页面一直显示审核中，打电话让等通知。希望给个准信。', 'rsj'],
  ['CONSULT', '高新技术企业奖励能不能和省里的叠加', '省里已经拿了奖励，市里的还能不能申请？文件里没有看到说明。', 'kjj'],
  ['SUGGESTION', '建议把申报截止日期提前半个月提醒', '每次看到通知时只剩三四天，材料来不及准备。', null],
  ['APPLY_HELP', '智改数转诊断怎么预约', '想预约免费诊断，但平台上找不到入口。', 'gxj'],
  ['CONSULT', '个体工商户能不能申请创业担保贷款贴息', '我是开小饭馆的，雇了三个人，想知道能不能办、去哪里办。', 'rsj'],
  ['COMPLAINT', '两个窗口说法不一样', '同一项补贴，一个窗口说要纸质材料，另一个说不要。到底听哪个？', null],
];
const SHAPES = [
  ['ACCEPTED', -3, -9], ['ANSWERED', 1, -2], ['ASSIGNED', 0, -3], ['FILED', 2, -1], ['ACCEPTED', 5, -4], ['CLOSED', -10, -15],
  ['ACCEPTED', 1, -5], ['ASSIGNED', 3, -1], ['ACCEPTED', 9, -2], ['ACCEPTED', -1, -8], ['WITHDRAWN', 3, -6], ['ASSIGNED', 4, -1],
];
const day = (offset, hour = 9) => new Date(Date.UTC(2026, 10, 22 + offset, hour - 8, 30)).toISOString();
const ANSWER = '您好，您单位在第三批返还名单内，资金已于11月19日拨付，预计3个工作日内到账。\n\n一、核对办法：登录“江苏人社网办大厅”，在“稳岗返还”中查看发放记录。\n二、账户有误的，请联系我单位更正后重新拨付。';
const PATH = { FILED: ['file'], ASSIGNED: ['file', 'route'], ACCEPTED: ['file', 'route', 'accept'], ANSWERED: ['file', 'route', 'accept', 'answer'], CLOSED: ['file', 'route', 'accept', 'answer', 'confirm'], WITHDRAWN: ['file', 'withdraw'] };
const TO = { file: 'FILED', route: 'ASSIGNED', accept: 'ACCEPTED', answer: 'ANSWERED', confirm: 'CLOSED', withdraw: 'WITHDRAWN', return: 'FILED' };
const HANDLERS = { rsj: '陈敏', gxj: '周航', kjj: '吴迪' };

function historyOf({ acts, filed, firm, department }) {
  const actors = { file: [firm, '企业'], withdraw: [firm, '企业'], confirm: [firm, '企业'], route: ['系统', '系统'] };
  return acts.map((act, at) => {
    const when = day(Math.min(filed + at, 0), filed + at < 0 ? 9 + at : 8.5 + at / 4);
    const [actor, actorRole] = actors[act] ?? [HANDLERS[department] ?? '吴迪', '承办部门'];
    const note = act === 'answer' ? ANSWER : act === 'return' ? '这项补贴由市财政局会同行业主管部门拨付，不属我局职责。' : null;
    return { seq: at + 1, at: when, actor, actorRole, act, actLabel: labelOf(act), from: at ? TO[acts[at - 1]] : null, to: TO[act], note, hash: 'mock' };
  });
}

function request(at) {
  const [uscc, enterpriseName, contactName, contactPhone] = FIRMS[at < 6 ? 0 : at < 8 ? 1 : 2 + (at % 3)];
  const [category, title, text, home] = STORIES[at % STORIES.length];
  const [state, due, filed] = SHAPES[at % SHAPES.length];
  const department = state === 'FILED' ? null : at > 60 ? 'gxj' : (home ?? 'xzspj');
  const item = at % 3 === 0 ? items[(at * 7) % items.length] : null;
  const answered = ['ANSWERED', 'CLOSED'].includes(state);
  const returned = state === 'FILED' && at % 2 === 1;
  const acts = returned ? ['file', 'route', 'return'] : PATH[state];
  return {
    id: at + 1, number: `NT202611${String(1000 + at)}`, title, text, category, uscc, enterpriseName, contactName, contactPhone, state, department,
    itemId: item?.id ?? null, itemTitle: item?.title ?? null, filedAt: day(filed), dueAt: day(due, 18), handler: ['ACCEPTED', 'ANSWERED', 'CLOSED'].includes(state) ? (HANDLERS[department] ?? '吴迪') : null,
    outcome: answered ? 'SOLVED' : null, answer: answered ? ANSWER : null, rating: null, version: acts.length, history: historyOf({ acts, filed, firm: enterpriseName, department }),
  };
}

export const seedRequests = () => Array.from({ length: 260 }, (_, at) => request(at));
