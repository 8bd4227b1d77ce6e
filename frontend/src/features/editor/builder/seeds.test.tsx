import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { batches, covering, traitsOf } from '../../../test/covering';
import { serve } from '../../../test/portal';
import { parsedRule, ruleJson } from '../draft';
import { duplicate, insert, move, remove, shift, spotOf, unwrap, wrap } from './edits';
import { at, isObject, type Json, type JsonObject, placeOf, put } from './json';
import { isKnown } from './kinds';
import { RuleBuilder } from './RuleBuilder';
import { allPlaces } from './tree';
import { meant, scaleFor, scalesOf, shown } from './values';

/** Every rule that the product ships, read from where it is kept. */
const files = import.meta.glob<Json>('../../../../../seeds/src/main/resources/seeds/rules/*.json', { eager: true, import: 'default' });
const facts = import.meta.glob<JsonObject[]>('../../../../../seeds/src/main/resources/seeds/facts.json', { eager: true, import: 'default' });
const rules = Object.entries(files)
  .map(([path, rule]) => [path.replace(/^.*\/|\.json$/g, ''), rule] as const)
  .filter(([, rule]) => isObject(rule) && rule.schema === 1);
const blank = { unit: null, codeSystem: null, group: null, help: null, supplier: 'FIRM', ownToSupply: true, elements: [] };
const filled = (field: JsonObject): unknown => ({ ...blank, ...field, elements: ((field.elements ?? []) as JsonObject[]).map(filled) });
const catalog = { fields: (Object.values(facts)[0] ?? []).map(filled) };

/** A figure of a rule in every scale it can be shown in is the same figure again. */
function figuresOf(value: Json): number[] {
  if (typeof value === 'number') return [value];
  if (Array.isArray(value)) return value.flatMap(figuresOf);
  return isObject(value) ? Object.values(value).flatMap(figuresOf) : [];
}

test('there are rules to try', () => expect(rules.length).toBeGreaterThanOrEqual(90));

describe.each(rules)('%s', (_, rule) => {
  const places = allPlaces(rule);
  const listed = places.filter((path) => spotOf(path) !== null);

  test('through the form’s text and back is the identity', () => expect(parsedRule(ruleJson(rule as JsonObject)).rule).toEqual(rule));
  test('every condition has a form of its own', () => {
    const amounts = new Set<Json | undefined>(['fixed', 'upTo', 'rate', 'tiers', 'atLeast', 'range', 'times', 'none']);
    const drawnBy = (value: Json): boolean => isKnown(value) || (isObject(value) && amounts.has(value.kind));
    expect(places.map((path) => at(rule, path) ?? null).filter((value) => value !== null && !drawnBy(value))).toEqual([]);
  });
  test('each step and its opposite is the identity', () => {
    expect(listed.length).toBeGreaterThan(0);
    for (const path of listed) {
      const one = at(rule, path)!;
      const spot = spotOf(path)!;
      expect(unwrap(wrap(rule, path, 'any'), path)).toEqual(rule);
      expect(unwrap(wrap(rule, path, 'not'), path)).toEqual(rule);
      expect(remove(duplicate(rule, path), path)).toEqual(rule);
      expect(insert(remove(rule, path), spot, one)).toEqual(rule);
      const down = shift(rule, path, 1);
      expect(down === rule ? rule : shift(down, [...spot.list, spot.index + 1], -1)).toEqual(rule);
      expect(move(rule, path, spot)).toEqual(rule);
    }
  });
  test('putting what is there is the identity', () => {
    expect(places.filter((path) => at(rule, path) !== undefined).reduce((whole: Json, path) => put(whole, path, at(rule, path)), rule)).toEqual(rule);
  });
  test('every figure survives being shown', () => {
    for (const figure of figuresOf(rule)) {
      for (const unit of ['元', '比率', '人']) for (const scale of [...scalesOf(unit), scaleFor(figure, unit)]) expect(meant(shown(figure, scale), scale)).toBe(figure);
    }
  });
});

afterEach(cleanup);

/** As few as show every kind with every member, a few to a drawing: the time of one grows faster than its size. */
test.each(batches(covering(rules, ([, rule]) => traitsOf(rule)), 4))('%s and others are drawn whole, and opening them changes nothing', async (_, some) => {
  const chosen = some.map(([, rule]) => rule as JsonObject);
  const rule = { schema: 1, when: { kind: 'any', of: chosen.map(({ when }) => when ?? null) }, amount: { kind: 'tiers', tiers: chosen.map(({ amount }) => ({ amount: amount ?? { kind: 'none' } })) } };
  const edited = vi.fn<() => void>();
  serve({ '/facts': catalog, '/documents': { total: 0, items: [], facets: {} } });
  render(<Shown rule={rule} onEdit={edited} />);
  await screen.findByText('谁符合', { selector: 'h3' });
  const drawn = new Set([...document.querySelectorAll<HTMLElement>('[data-place]')].map(({ dataset }) => dataset.place));
  const missing = allPlaces(rule)
    .map(placeOf)
    .filter((place) => !drawn.has(place));
  expect(missing).toEqual([]);
  expect(screen.queryAllByLabelText('未能识别的内容（JSON）')).toEqual([]);
  expect(edited).not.toHaveBeenCalled();
});

function Shown({ rule, onEdit }: { rule: Json; onEdit: () => void }) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <RuleBuilder rule={rule} onEdit={onEdit} errors={[]} documentId="d1" />
    </QueryClientProvider>
  );
}
