import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import type { BoardView, PublicStatisticsView, StatisticsView, TopicsView, WorkloadView } from './boardTypes';
import { call, fetchFile, type Query, queryString } from './client';
import type { RequestsView } from './workTypes';

/** A board that stands open is looked at again by itself. */
const AGAIN = 30_000;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const useBoard = (department?: string) =>
  useQuery({
    queryKey: ['board', 'open', department],
    queryFn: ({ signal }) => call<BoardView>('/board', { query: { department }, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: AGAIN,
  });

export const useWorkload = () => useQuery({ queryKey: ['board', 'workload'], queryFn: ({ signal }) => call<WorkloadView>('/board/workload', { signal }) });

/** One page of requests, cut out by the server. */
export const useSupervised = (filter: Query) =>
  useQuery({
    queryKey: ['requests', 'supervised', filter],
    queryFn: ({ signal }) => call<RequestsView>('/requests', { query: filter, signal }),
    placeholderData: keepPreviousData,
  });

export const useStatistics = (query: Query) =>
  useQuery({
    queryKey: ['board', 'statistics', query],
    queryFn: ({ signal }) => call<StatisticsView>('/statistics', { query, signal }),
    placeholderData: keepPreviousData,
  });

export const useTopics = (department?: string) =>
  useQuery({ queryKey: ['board', 'topics', department], queryFn: ({ signal }) => call<TopicsView>('/statistics/topics', { query: { department }, signal }), placeholderData: keepPreviousData });

export const usePublicStatistics = () => useQuery({ queryKey: ['board', 'public'], queryFn: ({ signal }) => call<PublicStatisticsView>('/public/statistics', { signal }) });

/** Fetches a file with the reader's own rights. */
export const useExport = (path: '/requests/export.xlsx' | '/statistics/export.xlsx') => useMutation({ mutationFn: (query: Query) => fetchFile(`${path}${queryString(query)}`, XLSX) });
