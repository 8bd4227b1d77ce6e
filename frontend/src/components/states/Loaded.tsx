import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState } from './ErrorState';
import { ListSkeleton } from './Skeletons';

type Props<T> = { query: UseQueryResult<T>; kept?: string; page?: boolean; skeleton?: ReactNode; children: (data: T) => ReactNode };

/** Shows a query as what it is now: on its way, failed, or here. Data that is here stays while a renewal fails. */
export function Loaded<T>({ query, kept, page, skeleton, children }: Props<T>) {
  if (query.data !== undefined && !(query.isError && query.isPlaceholderData)) return children(query.data);
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} kept={kept} page={page} />;
  return skeleton ?? <ListSkeleton />;
}
