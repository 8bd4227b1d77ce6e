import { App } from 'antd';
import { useState } from 'react';
import { isProblem } from '../../../api/problem';
import { useRequestAct } from '../../../api/requestQueries';
import type { RequestActForm, RequestView } from '../../../api/workTypes';
import { useUnsent } from './useUnsent';

export type Answers = Omit<RequestActForm, 'act' | 'version'>;
type Attempt = { version: number; idempotencyKey: string };

const begin = (version: number): Attempt => ({ version, idempotencyKey: crypto.randomUUID() });

/**
 * One attempt at an act, and what is written for it until it is done. Sent again after a lost answer it carries the same key and version, so that it counts once; only
 * when somebody was faster does it begin anew, on what the page shows by then.
 *
 * `follow`: for what stands on the page itself and therefore always speaks of what the page shows.
 * `since`: the version that its user had seen; `overtaken`: somebody was faster.
 */
export function useActing(request: RequestView, act: string, follow = false) {
  const [attempt, setAttempt] = useState(() => begin(request.version));
  const doing = useRequestAct(request);
  const unsent = useUnsent<Answers>(request, act);
  const { message } = App.useApp();
  const overtaken = isProblem(doing.error, 'stale-version');
  const go = (answers: Answers, done: string, then?: (after: RequestView) => void) => {
    const anew = overtaken || (follow && attempt.version !== request.version);
    const now = anew ? begin(request.version) : attempt;
    setAttempt(now);
    doing.mutate(
      { act, ...answers, ...now },
      {
        onSuccess: (after) => {
          unsent.drop();
          void message.success(done);
          then?.(after);
        },
      },
    );
  };
  return { go, doing, unsent, overtaken, since: attempt.version };
}
