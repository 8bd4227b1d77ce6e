import type { ImportColumnView, ImportMappingView } from '../../api/firmTypes';
import type { FactFieldView } from '../../api/types';

/** What a new mapping begins with: every file says which firm a row is about. */
export const newMapping: ImportMappingView = {
  id: '',
  title: '',
  source: '',
  basis: 'LAW',
  format: 'CSV',
  unknownFirms: 'REJECT',
  synthetic: false,
  columns: [{ column: '统一社会信用代码', fact: 'uscc', transform: null }],
  version: 0,
};

/** What a column can be about besides facts: the row itself. */
export const aboutTheRow: Record<string, string> = {
  uscc: '统一社会信用代码',
  name: '企业名称',
  asOf: '数据日期',
  validUntil: '有效期至',
  confidence: '可信度',
  year: '年份',
};

/** The ways of reading a text that the server knows, as an administrator knows them. */
const readings: Record<string, string> = {
  '千元→元': '千元换成元',
  '万元→元': '万元换成元',
  '亿元→元': '亿元换成元',
  '百分数→比率': '百分数换成比率',
  是否: '是、否',
  '名称→代码': '名称换成代码',
  '日期 yyyyMMdd': '日期，如 20260630',
  '日期 yyyy/M/d': '日期，如 2026/6/30',
  '日期 yyyy.M.d': '日期，如 2026.6.30',
  '日期 yyyy年M月d日': '日期，如 2026年6月30日',
};

type Option = { value: string; label: string };
export type OptionGroup = { label: string; options: Option[] };

/** Those that the server had when this was written, and any other that a mapping uses. */
export function transformOptions(used: string[]): Option[] {
  return [...new Set([...Object.keys(readings), ...used])].map((value) => ({ value, label: readings[value] ?? value }));
}

/** Everything a column can become, by the catalog's groups; `used`: what stands in columns now, which must not get lost. */
export function factOptions(fields: FactFieldView[], used: string[], nameOf: (fact: string) => string): OptionGroup[] {
  const groups = new Map<string, Option[]>([['这一行是谁、什么时候的', Object.entries(aboutTheRow).map(([value, label]) => ({ value, label }))]]);
  for (const { key, label, group, type, elements } of fields) {
    const name = group ?? '其他';
    const parts = type === 'list' ? elements.map((element) => ({ value: `${key}.${element.key}`, label: `${label}的${element.label}` })) : [];
    groups.set(name, [...(groups.get(name) ?? []), { value: key, label }, ...parts]);
  }
  const offered = new Set([...groups.values()].flat().map(({ value }) => value));
  const rest = used.filter((fact) => fact !== '' && !offered.has(fact)).map((value) => ({ value, label: nameOf(value) }));
  const all = [...groups].map(([label, options]) => ({ label, options }));
  return rest.length > 0 ? [...all, { label: '已经在用的', options: rest }] : all;
}

/** What keeps the columns from being saved; null when nothing does. */
export function wrongWith(columns: ImportColumnView[]): string | null {
  if (columns.length === 0) return '至少要有一列。';
  if (columns.some(({ column, fact }) => column.trim() === '' || fact === '')) return '每一列都要写明列名和对应的资料。';
  if (!columns.some(({ fact }) => fact === 'uscc')) return '要有一列是统一社会信用代码，才知道每一行是哪家企业。';
  const names = columns.map(({ column }) => column.trim());
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  return twice === undefined ? null : `列“${twice}”写了两次。`;
}

/** Every way of reading a column that some mapping uses. */
export function transformsOf(mappings: ImportMappingView[]): string[] {
  const all = mappings.flatMap(({ columns }) => columns.map(({ transform }) => transform));
  return [...new Set(all.filter((one) => one !== null))].sort();
}
