import { type ComponentType, createContext, createElement, useCallback, useContext, useMemo } from 'react';
import type { FactFieldView } from '../../../api/types';
import { at, isObject, type Json, type JsonObject, type Path, placeOf, put, renamed, withMember } from './json';
import type { Problem } from './tree';

/** What all parts of one open builder share. */
export type Bench = {
  rule: Json;
  edit: (change: (rule: Json) => Json) => void;
  problems: Map<string, Problem[]>;
  /** The document of the item: where a clause is looked for unless it says otherwise. */
  documentId: string;
  /** The year of today, from which relative years are named. */
  year: number;
};

export const BenchContext = createContext<Bench | null>(null);

export function useBench(): Bench {
  const bench = useContext(BenchContext);
  if (bench === null) throw new Error('a part of the builder stands outside of it');
  return bench;
}

/** The facts that can be asked about here: the firm's, or those of a list's entries. */
export const ScopeContext = createContext<FactFieldView[]>([]);
export const useScope = () => useContext(ScopeContext);

export function useField(key: Json | undefined): FactFieldView | null {
  const scope = useScope();
  return useMemo(() => scope.find((field) => field.key === key) ?? null, [scope, key]);
}

export type SlotProps = {
  path: Path;
  /** What the place is for, said where it is still empty. */
  empty?: string;
  /** Of the place that holds a condition: whether it may stay empty. */
  optional?: boolean;
};

/** How a condition within a condition is drawn; given from above, as conditions nest without end. */
export const SlotContext = createContext<ComponentType<SlotProps> | null>(null);

/** A condition within another, or the place for one. */
export function Slot(props: SlotProps) {
  const drawn = useContext(SlotContext);
  if (drawn === null) throw new Error('a part of the builder stands outside of it');
  return createElement(drawn, props);
}

export type Part = {
  value: JsonObject;
  path: Path;
  /** Sets members of this condition or amount; `undefined` takes one away. */
  set: (members: Record<string, Json | undefined>) => void;
  /** Puts another condition in its place. */
  become: (next: JsonObject) => void;
  /** How a member is marked when the checker has something against it. */
  mark: (name: string) => 'error' | 'warning' | undefined;
};

const NOTHING: JsonObject = {};

export function usePart(path: Path): Part {
  const { rule, edit, problems } = useBench();
  const place = placeOf(path);
  const found = at(rule, path);
  const value = isObject(found) ? found : NOTHING;
  const set = (members: Record<string, Json | undefined>) =>
    edit((whole) => {
      const was = at(whole, path);
      const next = Object.entries(members).reduce((holder, [name, member]) => withMember(holder, name, member), isObject(was) ? was : NOTHING);
      return put(whole, path, renamed({ ...next }, was));
    });
  const become = (next: JsonObject) => edit((whole) => put(whole, path, renamed({ ...next }, at(whole, path))));
  const mark = useCallback(
    (name: string) => {
      const own = (problems.get(place) ?? []).filter(({ rest }) => rest === name || rest.startsWith(`${name}[`) || rest.startsWith(`${name}.`));
      if (own.length === 0) return undefined;
      return own.some(({ severity }) => severity === 'ERROR') ? 'error' : 'warning';
    },
    [problems, place],
  );
  return { value, path, set, become, mark };
}
