import { useQueryClient } from '@tanstack/react-query';
import { isProblem, ProblemError } from '../../api/problem';
import { useSaveFacts } from '../../api/queries';
import type { EnterpriseView, FactValue } from '../../api/types';

function messageOf(error: Error | null, key: string): string | undefined {
  if (error === null) return undefined;
  if (isProblem(error, 409)) return '这份资料刚刚在别处更新过，已取回最新内容。您填的还在，核对后请再保存一次。';
  return error instanceof ProblemError ? (error.of(key) ?? error.detail) : '没能保存，请再试一次。您填的还在。';
}

/** Saves one fact over the version in sight; after a conflict that is the fresh one. */
export function useFactSaving(key: string, enterprise: EnterpriseView, onSaved: () => void) {
  const client = useQueryClient();
  const save = useSaveFacts();
  const write = (value: FactValue) =>
    save.mutate(
      { version: enterprise.version, facts: { [key]: value } },
      {
        onSuccess: onSaved,
        onError: (failure) => isProblem(failure, 409) && client.invalidateQueries({ queryKey: ['enterprise'] }),
      },
    );
  return { write, saving: save.isPending, error: messageOf(save.error, key) };
}
