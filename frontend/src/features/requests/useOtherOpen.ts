import { useRequests } from '../../api/requestQueries';
import type { RequestRowView } from '../../api/workTypes';

type Of = { id: number | null; uscc: string; enterpriseName: string };

/** What else the same firm has open, as far as the reader may see it. */
export function useOtherOpen({ id, uscc, enterpriseName }: Of): { others: RequestRowView[]; isPending: boolean } {
  const { data, isPending } = useRequests({ scope: 'OPEN', q: enterpriseName });
  return { others: (data?.items ?? []).filter((row) => row.uscc === uscc && row.id !== id), isPending };
}
