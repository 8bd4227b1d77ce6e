import { useMemo, useState } from 'react';
import type { AssessmentView } from '../../api/types';
import { type Asking, useAsking } from './asking';
import type { Told } from './ChangeNotice';

/** The reader's way of asking, which also remembers what stood on the page before the last answer. */
export function useTelling(view: AssessmentView) {
  const asking = useAsking();
  const [told, setTold] = useState<Told | null>(null);
  const telling = useMemo<Asking>(
    () => ({
      ...asking,
      answer: async (fact, value) => {
        setTold(null);
        await asking.answer(fact, value);
        setTold({ label: asking.fieldOf(fact)?.label ?? '这一项', before: view });
      },
    }),
    [asking, view],
  );
  return { telling, told, forget: () => setTold(null) };
}
