import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { RuleErrorView } from '../../../api/ruleTypes';
import { batches, covering, traitsOf } from '../../../test/covering';
import { serve } from '../../../test/portal';
import { parsedRule, ruleJson } from '../draft';
import { at, isObject, type Json, type JsonObject, placeOf } from './json';
import { RuleBuilder } from './RuleBuilder';
import { allPlaces, problemsByPlace } from './tree';

/** The corpus that defines the language. The server's evaluator is tested by the same files. */
const files = import.meta.glob<string>('../../../../../backend/rules/src/test/resources/corpus/*.yaml', { eager: true, query: '?raw', import: 'default' });
const read = (name: string) => parse(files[Object.keys(files).find((path) => path.endsWith(`/${name}`))!]!, { maxAliasCount: -1 }) as Json;
const catalog = read('catalog.yaml') as { fields: JsonObject[]; codeSystems: { system: string; codes: JsonObject[] }[] };
const blank = { unit: null, codeSystem: null, group: null, help: null, supplier: 'FIRM', ownToSupply: true, elements: [] };
const filled = (field: JsonObject): unknown => ({ ...blank, ...field, elements: ((field.elements ?? []) as JsonObject[]).map(filled) });
const codes = Object.fromEntries(catalog.codeSystems.map(({ system, codes: list }) => [`/codes/${system}`, { codes: list.map((code) => ({ parents: [], ...code })) }]));
const answers = { '/facts': { fields: catalog.fields.map(filled) }, '/documents': { total: 0, items: [], facets: {} }, ...codes };

type Case = { name: string; rule: JsonObject; errors: RuleErrorView[] };

function casesOf(path: string): Case[] {
  const list = read(path.replace(/^.*\//, ''));
  if (!Array.isArray(list)) return [];
  return list.filter((one) => isObject(one) && ('when' in one || 'amount' in one)).map((one, index) => caseOf(one as JsonObject, `${path.replace(/^.*\//, '')} ${index + 1}`));
}

function caseOf({ case: title, when, amount, errors, findings }: JsonObject, name: string): Case {
  const rule: JsonObject = { schema: 1, when: when ?? { kind: 'all', of: [] }, ...(amount === undefined ? {} : { amount }) };
  const said = [...((errors ?? []) as string[]).map((text) => `ERROR ${text}`), ...((findings ?? []) as string[])];
  const placed = said.map((text) => {
    const [severity, code = '', path = ''] = text.split(' ');
    return { code, path, message: `${code} 在 ${path}`, severity: severity === 'WARNING' ? ('WARNING' as const) : ('ERROR' as const) };
  });
  return { name: typeof title === 'string' ? `${name} ${title}` : name, rule, errors: placed };
}

const cases = Object.keys(files).flatMap(casesOf);
const wrong = cases.filter(({ errors }) => errors.length > 0);

test('the corpus is there', () => {
  expect(cases.length).toBeGreaterThan(150);
  expect(wrong.length).toBeGreaterThan(40);
});

describe.each(cases.map((one) => [one.name, one] as const))('%s', (_, { rule, errors }) => {
  test('through the form’s text and back is the identity', () => expect(parsedRule(ruleJson(rule)).rule).toEqual(rule));
  test('every error has a condition or an amount that it belongs to', () => {
    const places = new Set(allPlaces(rule).map(placeOf));
    const placed = [...problemsByPlace(rule, errors)];
    expect(placed.map(([place]) => place).filter((place) => !places.has(place))).toEqual([]);
    const whole = placed.flatMap(([place, problems]) => problems.map(({ rest, code }) => `${code} ${place}${rest === '' || rest.startsWith('[') ? '' : '.'}${rest}`));
    expect(whole.toSorted()).toEqual(errors.map(({ code, path }) => `${code} ${path}`).toSorted());
  });
});

const moved = (path: string, index: number) => path.replace(/^when/, `when.of[${index}]`).replace(/^amount/, `amount.tiers[${index}].amount`);

/** Many rules side by side in one, each still whole and each error at its place: drawing once is quicker than a hundred times. */
function together(some: Case[]): Case {
  const rule = { schema: 1, when: { kind: 'any', of: some.map((one) => one.rule.when ?? null) }, amount: { kind: 'tiers', tiers: some.map((one) => ({ amount: one.rule.amount ?? { kind: 'none' } })) } };
  const errors = some.flatMap((one, index) => one.errors.map((error) => ({ ...error, path: moved(error.path, index), message: `${index}：${error.message}` })));
  return { name: '', rule, errors };
}

/** All that are wrong, and of the right ones as few as show every kind with every member. */
test.each([wrong, covering(cases, ({ rule }) => traitsOf(rule))].flatMap((all) => batches(all.map((one) => [one.name, one] as const), 8)))('%s and others open, with the errors at their places', async (_, some) => {
  const { rule, errors } = together(some.map(([, one]) => one));
  serve(answers);
  render(<Shown rule={rule} errors={errors} />);
  await screen.findByText('谁符合', { selector: 'h3' });
  const shown = [...problemsByPlace(rule, errors)].flatMap(([place, problems]) => problems.map(({ message }) => [place, message] as const));
  expect(shown.length).toBe(errors.length);
  expect(shown.filter(([place, message]) => !says(place, message))).toEqual([]);
  const drawn = allPlaces(rule)
    .filter((path) => at(rule, path))
    .map(placeOf);
  expect(drawn.filter((place) => cardAt(place) === null)).toEqual([]);
});

afterEach(cleanup);

const cardAt = (place: string) => document.querySelector<HTMLElement>(`[data-place="${place}"]`);

/** In the list of the card itself, not of a card within it. */
function says(place: string, message: string): boolean {
  const lines = [...(cardAt(place)?.querySelectorAll('li') ?? [])].filter((line) => line.closest('[data-place]') === cardAt(place));
  return lines.some((line) => /需要改：|请留意：/.test(line.textContent ?? '') && line.textContent?.includes(message));
}

function Shown({ rule, errors }: { rule: Json; errors: RuleErrorView[] }) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <RuleBuilder rule={rule} onEdit={() => {}} errors={errors} documentId="d1" />
    </QueryClientProvider>
  );
}
