import { type ReactNode, useMemo, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useEnterprise, useFactCatalog, useSaveFacts } from '../../api/queries';
import { isProblem } from '../../api/problem';
import { type Asking, AskingContext } from './asking';

/** An enterprise's answers go into its profile, as far as they are its own to supply. */
export function ProfileAsking({ children }: { children: ReactNode }) {
  const { data: catalog } = useFactCatalog();
  const { data: enterprise } = useEnterprise();
  const { mutateAsync: save } = useSaveFacts();
  const client = useQueryClient();
  const [unknown, setUnknown] = useState<string[]>([]);
  const asking = useMemo<Asking>(
    () => ({
      fieldOf: (fact) => (enterprise && catalog?.fields.find(({ key, ownToSupply }) => ownToSupply && key === fact)) ?? null,
      valueOf: (fact) => enterprise?.facts.find(({ key }) => key === fact)?.value,
      answer: async (fact, value) => {
        try {
          await save({ version: enterprise!.version, facts: { [fact]: value } });
        } catch (failure) {
          if (isProblem(failure, 409)) await client.invalidateQueries({ queryKey: ['enterprise'] });
          throw failure;
        }
      },
      sayUnknown: (fact) => setUnknown((before) => [...before, fact]),
      isUnknown: (fact) => unknown.includes(fact),
      remembered: true,
    }),
    [catalog, enterprise, save, client, unknown],
  );
  return <AskingContext value={asking}>{children}</AskingContext>;
}
