import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, fetchFile, type Query } from './client';
import type { AuditLogView, CheckView, DayRootsView } from './trustTypes';

const SIZE = 50;
const CHECKS = ['history', 'checks'];
/** While a check runs, its page asks again this often. */
const EVERY_MILLIS = 1500;

export const underWay = (check: CheckView | undefined) => check?.state === 'WAITING' || check?.state === 'RUNNING';

/** The log, newest first; each further page begins behind the last line of the one before. */
export const useAuditLog = (filter: Query) =>
  useInfiniteQuery({
    queryKey: ['audit', filter],
    queryFn: ({ pageParam, signal }) => call<AuditLogView>('/admin/audit', { query: { ...filter, before: pageParam, size: SIZE }, signal }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
  });

export const useHistoryChecks = () =>
  useQuery({
    queryKey: CHECKS,
    queryFn: ({ signal }) => call<{ checks: CheckView[] }>('/admin/history/checks', { signal }),
    refetchInterval: ({ state: { data } }) => (underWay(data?.checks[0]) ? EVERY_MILLIS : false),
  });

export function useStartCheck() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call<CheckView>('/admin/history/checks', { method: 'POST' }),
    onSuccess: () => client.invalidateQueries({ queryKey: CHECKS }),
  });
}

export const useDayRoots = () =>
  useInfiniteQuery({
    queryKey: ['history', 'roots'],
    queryFn: ({ pageParam, signal }) => call<DayRootsView>('/admin/history/roots', { query: { before: pageParam, size: 30 }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

export const useRootsText = () => useMutation({ mutationFn: () => fetchFile('/admin/history/roots.txt', 'text/plain') });
