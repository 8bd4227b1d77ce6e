import { readSeed } from './seeds.mjs';

const BLANK = { unit: null, codeSystem: null, supplier: 'FIRM', ownToSupply: true, help: null, elements: [], group: null };
const filled = (field) => ({ ...BLANK, ...field, elements: (field.elements ?? []).map(filled) });

export const fields = readSeed('facts.json').map(filled);

export const factAnswers = {
  'GET /facts': () => ({ fields }),
  'GET /assessments/questions': () => ({
    groups: [
      { title: '您是谁，在哪里', fields: ['orgType', 'region', 'park', 'industry', 'establishedOn'] },
      { title: '人员和社保', fields: ['headcount', 'layoffRate', 'insurancePaidMonths', 'unemploymentInsurancePaid', 'insuranceArrears'] },
      { title: '经营情况', fields: ['size', 'revenue', 'seriousDishonesty'] },
      { title: '研发和资质', fields: ['rdExpense', 'techStaffRatio', 'ipCount', 'honours', 'clusters'] },
    ],
  }),
};
