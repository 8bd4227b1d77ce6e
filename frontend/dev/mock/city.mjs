import { readSeed } from './seeds.mjs';

// A small city of made-up firms, the same at every start. Nobody in it exists.
const SIZE = 2400;
let state = 20261122;
const random = () => {
  state = (state * 1664525 + 1013904223) % 4294967296;
  return state / 4294967296;
};
const pick = (list) => list[Math.floor(random() * list.length)];
const codes = (system) => readSeed(`codes/${system}.json`).codes;
const leaves = (list) => list.filter(({ code }) => !list.some(({ parents }) => parents?.includes(code)));

const regions = leaves(codes('region')).filter(({ code }) => code.startsWith('3206'));
const industries = leaves(codes('industry'));
const makers = industries.filter(({ code }) => code.startsWith('C'));
const honours = codes('honour');
const sizes = [['MICRO', 12], ['SMALL', 90], ['MEDIUM', 600], ['LARGE', 3000]];
const sizeCodes = leaves(codes('size')).map(({ code }) => code);

function firm(at) {
  const [size, most] = sizes[Math.min(3, Math.floor(random() ** 2.2 * 4))];
  const headcount = 1 + Math.floor(random() * most);
  const revenue = Math.round(headcount * (2e5 + random() * 9e5));
  const facts = {
    region: pick(regions).code,
    industry: (random() < 0.45 ? pick(makers) : pick(industries)).code,
    size: sizeCodes.includes(size) ? size : pick(sizeCodes),
    orgType: 'ENTERPRISE',
    headcount,
    insuredHeadcount: Math.round(headcount * 0.9),
    layoffRate: Math.round(random() * 120) / 1000,
    insurancePaidMonths: Math.floor(random() * 48),
    establishedOn: `${2000 + Math.floor(random() * 26)}-0${1 + Math.floor(random() * 9)}-15`,
    revenue: { 2024: Math.round(revenue * (0.8 + random() * 0.3)), 2025: revenue },
    rdExpense: { 2024: Math.round(revenue * random() * 0.05), 2025: Math.round(revenue * random() * 0.06) },
    unemploymentInsurancePaid: { 2025: headcount * 900 },
    seriousDishonesty: random() < 0.02,
    legalPerson: random() < 0.95,
    insuranceArrears: random() < 0.04,
    honours: random() < 0.2 ? [{ name: pick(honours).code, level: '国家', recognisedOn: '2024-11-06', first: true }] : [],
  };
  for (const key of Object.keys(facts)) if (random() < 0.15 && key !== 'region') delete facts[key];
  return { uscc: `91320600MA${String(at).padStart(7, '0')}X`.slice(0, 18), name: `合成示例·第${at + 1}号企业`, synthetic: true, facts };
}

export const city = Array.from({ length: SIZE }, (_, at) => firm(at));
export const labelsOf = Object.fromEntries(['region', 'industry', 'size'].map((system) => [system, new Map(codes(system).map(({ code, name }) => [code, name]))]));

const parents = Object.fromEntries(['region', 'industry', 'size'].map((system) => [system, new Map(codes(system).map(({ code, parents: up = [] }) => [code, up]))]));

/** Whether a code is another or belongs to it. */
export function belongs(system, code, to) {
  if (code === to) return true;
  return (parents[system]?.get(code) ?? []).some((up) => belongs(system, up, to));
}
