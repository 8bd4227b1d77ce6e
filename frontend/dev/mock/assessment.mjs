import { bundleOf } from './bundle.mjs';
import { factAnswers, fields } from './facts.mjs';
import { items } from './policies.mjs';
import { TODAY } from './session.mjs';

const label = (key) => fields.find((field) => field.key === key).label;
const missing = (key) => {
  const { ownToSupply, supplier } = fields.find((field) => field.key === key);
  return { fact: key, label: label(key), supplier: ownToSupply ? 'FIRM' : 'DEPARTMENT', supplierName: ownToSupply ? '企业' : supplier };
};
const lastYear = (value) => value?.['2025'];

/** A toy of a condition: enough to see every state of the pages, no substitute for the rule engine. */
function check(key, { text, required, holds, show = String, pick = (value) => value }) {
  return (facts, clause) => {
    const value = pick(facts[key]);
    const known = value !== undefined && value !== null;
    const verdict = known ? (holds(value) ? 'MET' : 'UNMET') : 'UNKNOWN';
    return { verdict, kind: 'compare', text, clause, required, actual: known ? show(value) : null, missing: known ? [] : [missing(key)], because: [] };
  };
}

const percent = (value) => `${Math.round(value * 1000) / 10}%`;
const yuan = (value) => `${Math.round(value / 100) / 100}万元`;
const layoff = check('layoffRate', { text: '上年度裁员率不高于5.5%', required: '≤ 5.5%', holds: (v) => v <= 0.055, show: percent });
const paidYear = check('insurancePaidMonths', { text: '连续缴纳失业保险费满12个月', required: '≥ 12个月', holds: (v) => v >= 12, show: (v) => `${v}个月` });
const honest = check('seriousDishonesty', { text: '没有被列入严重失信名单', required: '否', holds: (v) => v === false, show: (v) => (v ? '是' : '否') });
const small = check('headcount', { text: '职工不超过300人', required: '≤ 300人', holds: (v) => v <= 300, show: (v) => `${v}人` });
const maker = check('industry', { text: '属于制造业', required: '制造业', holds: (v) => /^C/.test(v), show: (v) => (/^C/.test(v) ? '制造业' : '其他行业') });
const research = check('rdExpense', { text: '上年度研发费用不低于100万元', required: '≥ 100万元', holds: (v) => v >= 1e6, show: yuan, pick: lastYear });
const titled = check('honours', { text: '是高新技术企业', required: '高新技术企业', holds: (v) => v.some(({ name }) => name === '高新技术企业'), show: (v) => (v.length ? `${v.length} 项资质` : '没有') });
const toyRules = [[layoff, paidYear, honest], [small, honest], [maker, research], [titled], [maker, honest], [small, layoff]];

const rank = { UNMET: 0, UNKNOWN: 1, MET: 2 };

function explained(item, checks, facts) {
  const clause = { documentId: item.documentId, documentTitle: item.documentTitle, article: item.articleNo };
  const parts = checks.map((one) => one(facts, clause));
  const verdict = parts.reduce((worst, { verdict: v }) => (rank[v] < rank[worst] ? v : worst), 'MET');
  const because = parts.filter((part) => part.verdict === verdict);
  return { verdict, kind: 'all', text: '下面各项都满足', clause, required: null, actual: null, missing: [], because };
}

function whyOf({ verdict, because: [first] }) {
  if (verdict === 'UNKNOWN') return `还不知道${first.missing[0].label}，需要${first.required}。`;
  return verdict === 'MET' ? `${first.text}，您的情况是${first.actual}。` : `${first.text.replace(/^没有/, '不能')}，您的情况是${first.actual}。`;
}

function estimateOf({ amount, amountText: text }, facts) {
  const paid = lastYear(facts.unemploymentInsurancePaid);
  if (amount?.kind === 'rate' && /失业保险费/.test(amount.base)) {
    if (paid === undefined) return { kind: 'UNKNOWN', value: null, from: null, to: null, text: '补充缴费金额后可以估算', steps: [], missing: [missing('unemploymentInsurancePaid')] };
    const value = paid * amount.rate;
    return { kind: 'EXACT', value, from: null, to: null, text: `约${yuan(value)}`, steps: [`上年度实缴失业保险费 ${yuan(paid)} × ${percent(amount.rate)} = ${yuan(value)}`], missing: [] };
  }
  const most = amount?.cap ?? amount?.value;
  return most && text ? { kind: 'AT_MOST', value: most, from: null, to: null, text, steps: [], missing: [] } : null;
}

const resultOf = (facts) => (item, at) => {
  const judged = item.judgedBy === 'PERSON' && at % 3 !== 0;
  const explanation = judged ? null : explained(item, toyRules[at % toyRules.length], facts);
  const wanted = explanation?.because.flatMap((part) => part.missing) ?? [];
  return {
    ...item, itemId: item.id, itemVersion: 1, explanation, missing: explanation?.verdict === 'UNKNOWN' ? wanted : [],
    estimate: explanation?.verdict === 'UNMET' ? null : estimateOf(item, facts),
    verdict: explanation?.verdict ?? 'UNKNOWN',
    why: explanation ? whyOf(explanation) : '这项政策的条件需要由主管部门判断。',
    judgedBy: judged ? 'PERSON' : 'RULE',
  };
};

const usable = items.filter(({ status }) => status === 'CURRENT' || status === 'UNVERIFIED');

const stakeOf = ({ estimate }) => estimate?.value ?? estimate?.to ?? 0;

/** What hangs on each missing fact: how many items, and how much money they may bring together. */
function nextQuestions(ruled) {
  const open = new Map();
  for (const result of ruled) {
    for (const { fact } of result.missing) {
      const { items: number, amount } = open.get(fact) ?? { items: 0, amount: 0 };
      open.set(fact, { items: number + 1, amount: amount + stakeOf(result) });
    }
  }
  const own = [...open].map(([fact, stake]) => ({ ...stake, field: fields.find(({ key }) => key === fact) })).filter(({ field }) => field.ownToSupply);
  return own
    .sort((a, b) => b.amount - a.amount || b.items - a.items)
    .map(({ field, items: number, amount }) => ({ fact: field.key, label: field.label, items: number, amountAtStake: amount || null, amountText: amount ? `最高约${yuan(amount)}` : null, field }));
}

export function assess(facts) {
  const results = usable.map(resultOf(facts));
  const ruled = results.filter(({ judgedBy }) => judgedBy === 'RULE');
  const met = ruled.filter(({ verdict }) => verdict === 'MET');
  const count = (verdict) => ruled.filter((result) => result.verdict === verdict).length;
  const sum = met.filter(({ estimate }) => estimate?.kind === 'EXACT').reduce((total, { estimate }) => total + estimate.value, 0);
  const summary = { met: met.length, unknown: count('UNKNOWN'), unmet: count('UNMET'), judged: results.length - ruled.length, amountAtMost: sum || null, amountText: sum ? `预计约${yuan(sum)}` : '金额以部门核定为准' };
  return { asOf: TODAY, summary, results, next: nextQuestions(ruled), bundle: bundleOf(met) };
}

export const assessmentAnswers = { ...factAnswers, 'POST /assessments': ({ body }) => assess(body.facts) };
