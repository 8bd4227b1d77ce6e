import { Problem } from './problem.mjs';
import { fields } from './facts.mjs';
import { seedRequests } from './requestSeeds.mjs';
import { whoIs } from './session.mjs';

const firms = [...new Map(seedRequests().map(({ uscc, enterpriseName: name }) => [uscc, { uscc, name, synthetic: true }])).values()];

const SAID = {
  region: ['320613', '崇川区', '市市场监督管理局'], orgType: ['ENTERPRISE', '企业', '市市场监督管理局'], industry: ['C35', '专用设备制造业', '市市场监督管理局'],
  establishedOn: ['2017-05-18', '2017年5月18日', '市市场监督管理局'], size: ['SMALL', '小型', '市工业和信息化局'], headcount: [126, '126人', '企业填报'],
  insuredHeadcount: [121, '121人', '市人力资源和社会保障局'], layoffRate: [0.021, '2.1%', '市人力资源和社会保障局'], insurancePaidMonths: [98, '98个月', '市人力资源和社会保障局'],
  revenue: [{ 2024: 112e6, 2025: 131e6 }, '2024年 1.12亿元，2025年 1.31亿元', '企业填报'], honours: [[], '高新技术企业（2024年11月6日认定，有效期至2027年11月5日）', '市科学技术局'],
  seriousDishonesty: [false, '否', '市数据局'],
};

function fileOf(firm) {
  const facts = fields.filter(({ key }) => SAID[key]).map((field) => {
    const [value, valueText, source] = SAID[field.key];
    return { ...field, value, valueText, source, sourceKind: source === '企业填报' ? 'FIRM' : 'DEPARTMENT', asOf: '2026-09-30' };
  });
  return { ...firm, version: 3, facts, missing: [] };
}

export const officeAnswers = {
  'GET /enterprises': ({ user, query }) => {
    whoIs(user, 'official', 'supervisor');
    return firms.filter(({ uscc, name }) => `${uscc}${name}`.includes(query.get('q') ?? ''));
  },
  'GET /enterprises/{uscc}': ({ user, uscc }) => {
    whoIs(user, 'official', 'supervisor');
    const firm = firms.find((one) => one.uscc === uscc);
    if (!firm) throw new Problem(404, 'not-found', '没有找到这家企业', { detail: '请核对统一社会信用代码。' });
    return fileOf(firm);
  },
};
