import { fields } from './facts.mjs';
import { Problem } from './problem.mjs';
import { whoIs } from './session.mjs';

const RECEIVED = '2026-10-08T02:00:00Z';
const law = (source, basisText) => ({ source, label: source, basis: 'LAW', basisText, granted: true, since: null, version: 1 });
const consent = (source, basisText, granted) => ({ source, label: source, basis: 'CONSENT', basisText, granted, since: granted ? '2026-09-01T02:00:00Z' : null, version: 1 });

const sources = [
  consent('市税务局', '涉税资料需要您授权后，才能用于匹配政策。', true),
  consent('市工业和信息化局', '能耗等生产资料需要您授权后，才能用于匹配政策。', false),
  law('市市场监督管理局', '登记信息依法公开。'),
  law('市人力资源和社会保障局', '社会保险信息依法在部门之间共享。'),
  law('市数据局', '公共信用信息依法公开。'),
];
const held = { 市税务局: ['taxableSales'], 市工业和信息化局: ['debtRatio'], 市市场监督管理局: ['size', 'region', 'orgType', 'industry', 'establishedOn'], 市人力资源和社会保障局: ['insuredHeadcount', 'layoffRate', 'insurancePaidMonths', 'unemploymentInsurancePaid', 'hires'], 市数据局: ['seriousDishonesty'] };

const granted = (source) => sources.find((one) => one.source === source)?.granted ?? true;

/** A fact counts while its source may be used. */
export const usable = (fact) => fact !== undefined && granted(fact.source);

const extras = {
  headcount: { others: [{ source: '市人力资源和社会保障局', sourceLabel: '市人力资源和社会保障局', valueText: '121人', asOf: '2026-09-30' }, { source: '市统计局', sourceLabel: '市统计局', valueText: '118人', asOf: '2025-12-31' }] },
  layoffRate: { confidence: 80 },
  honours: { validUntil: '2026-11-05' },
  insurancePaidMonths: { validUntil: '2026-12-31' },
  size: { note: '合成示例：专用设备制造业按工业的标准划型。从业人员 126 人，不到 300 人；营业收入 1.31 亿元。两项要同时达到才是中型，所以是小型。' },
};

export function originOf(key, { source, sourceKind }) {
  const origin = { suppliedAt: RECEIVED, validUntil: null, confidence: null, note: null, others: [] };
  return { ...origin, sourceLabel: sourceKind === 'FIRM' ? '企业填报' : source, ...extras[key] };
}

function views() {
  const label = (key) => fields.find((field) => field.key === key).label;
  return sources.map((one) => ({ ...one, facts: held[one.source].map(label), suppliedAt: RECEIVED, lastUsedAt: one.granted ? '2026-11-22T01:12:00Z' : null, usedFor: one.granted ? '匹配政策' : null }));
}

export const authorisationAnswers = (changed) => ({
  'GET /enterprise/authorisations': ({ user }) => (whoIs(user, 'enterprise'), { sources: views() }),
  'PUT /enterprise/authorisations/{source}': ({ user, source, body }) => {
    whoIs(user, 'enterprise');
    const one = sources.find((each) => each.source === source);
    if (!one || one.basis === 'LAW') throw new Problem(404, 'not-found', '没有找到这个来源');
    if (body.version !== one.version) throw new Problem(409, 'conflict', '已被他人更新', { detail: '授权刚刚变更过。' });
    Object.assign(one, { granted: body.granted, since: body.granted ? '2026-11-22T02:00:00Z' : null, version: one.version + 1 });
    changed();
    return { sources: views() };
  },
});
