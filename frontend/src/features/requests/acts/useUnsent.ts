import { useState } from 'react';
import { unsent } from '../../../lib/unsent';
import { useSession } from '../../session/session';

export type Unsent<T extends object> = { restored: Partial<T>; keep: (written: Partial<T>) => void; drop: () => void };

/** What is written for an act and not sent, by request and act and for this account only. `restored`: what an earlier visit left. */
export function useUnsent<T extends object>({ id }: { id: number }, act: string): Unsent<T> {
  const { me } = useSession();
  const key = `huiqitong.unsent.${me?.username}.${id}.${act}`;
  const [restored, setRestored] = useState(() => unsent.read<T>(key));
  const drop = () => {
    unsent.drop(key);
    setRestored({});
  };
  return { restored, keep: (written) => unsent.keep(key, written), drop };
}
