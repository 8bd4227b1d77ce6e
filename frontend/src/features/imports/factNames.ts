import { useCallback } from 'react';
import { useFactCatalog } from '../../api/queries';
import { aboutTheRow } from './mapping';

/** The name of a fact, of one year of it (`revenue.2025`) or of an element of a list (`honours.name`), as people know it. */
export function useFactNames(): (fact: string) => string {
  const { data } = useFactCatalog();
  return useCallback(
    (fact) => {
      if (aboutTheRow[fact]) return aboutTheRow[fact];
      const [key, part] = fact.split('.');
      const field = data?.fields.find((one) => one.key === key);
      if (!field) return fact;
      if (part === undefined) return field.label;
      return /^\d{4}$/.test(part) ? `${part}年${field.label}` : `${field.label}的${field.elements.find(({ key: one }) => one === part)?.label ?? part}`;
    },
    [data],
  );
}
