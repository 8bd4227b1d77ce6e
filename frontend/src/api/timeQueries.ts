import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from './client';
import type { OfficeHoursForm, OfficeHoursListView, OfficeHoursView, TimeLimitsForm, TimeLimitsView, TimeYearForm, TimeYearsView, TimeYearView } from './timeTypes';

const ALL = ['time'];
const ROOT = '/admin/time';
const hoursOf = (department: string) => `${ROOT}/office-hours/${encodeURIComponent(department)}`;

export const useTimeYears = () => useQuery({ queryKey: [...ALL, 'years'], queryFn: ({ signal }) => call<TimeYearsView>(`${ROOT}/years`, { signal }) });

export const useTimeYear = (year: number) =>
  useQuery({ queryKey: [...ALL, 'year', year], queryFn: ({ signal }) => call<TimeYearView>(`${ROOT}/years/${year}`, { signal }) });

export const useOfficeHours = () => useQuery({ queryKey: [...ALL, 'hours'], queryFn: ({ signal }) => call<OfficeHoursListView>(`${ROOT}/office-hours`, { signal }) });

export const useTimeLimits = () => useQuery({ queryKey: [...ALL, 'limits'], queryFn: ({ signal }) => call<TimeLimitsView>(`${ROOT}/limits`, { signal }) });

/** A change of one rule may show in any other view of them. */
function useChange<Input, Output>(mutationFn: (input: Input) => Promise<Output>) {
  const client = useQueryClient();
  return useMutation({ mutationFn, onSuccess: () => client.invalidateQueries({ queryKey: ALL }) });
}

export const useSaveYear = (year: number) => useChange((body: TimeYearForm) => call<TimeYearView>(`${ROOT}/years/${year}`, { method: 'PUT', body }));

export const useSaveHours = () =>
  useChange(({ department, ...body }: OfficeHoursForm & { department: string }) => call<OfficeHoursView>(hoursOf(department), { method: 'PUT', body }));

export const useRemoveHours = () =>
  useChange(({ department, ...body }: { department: string; reason: string; version: number }) => call<OfficeHoursListView>(`${hoursOf(department)}/remove`, { method: 'POST', body }));

export const useSaveLimits = () => useChange((body: TimeLimitsForm) => call<TimeLimitsView>(`${ROOT}/limits`, { method: 'PUT', body }));
