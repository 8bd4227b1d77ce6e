import { useRef, useState } from 'react';
import { attach, useRequestRenewal } from '../../../api/attachmentQueries';
import { ProblemError } from '../../../api/problem';
import { objection, type Rules } from './check';

/** A file on its way; `error` says why it is not, and whether trying again may help. */
export type Upload = { key: string; file: File; share: number; error: { text: string; again: boolean } | null };

const PASSING = new Set([0, 429, 500, 502, 503, 504]);

function failed(cause: unknown): Upload['error'] {
  if (!(cause instanceof ProblemError)) return { text: '没有传成功，请再试一次。', again: true };
  return { text: cause.detail, again: PASSING.has(cause.status) };
}

/** Sends files one after the other, so that a weak line carries each of them. Each has one key, however often it is tried. */
export function useUploads(requestId: number, rules: Rules) {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const line = useRef<Promise<void>>(Promise.resolve());
  const renew = useRequestRenewal();
  const change = (key: string, part: Partial<Upload>) => setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const drop = (key: string) => setUploads((all) => all.filter((one) => one.key !== key));
  const send = async ({ key, file }: Upload) => {
    try {
      await attach(requestId, file, key, (share) => change(key, { share }));
      await renew();
      drop(key);
    } catch (cause) {
      change(key, { error: failed(cause) });
    }
  };
  const enqueue = (upload: Upload) => {
    line.current = line.current.then(() => send(upload));
  };
  const add = (files: Iterable<File>) => {
    const fresh = [...files].map((file) => {
      const text = objection(file, rules);
      return { key: crypto.randomUUID(), file, share: 0, error: text === null ? null : { text, again: false } };
    });
    setUploads((all) => [...all, ...fresh]);
    fresh.filter(({ error }) => error === null).forEach(enqueue);
  };
  const again = (upload: Upload) => {
    change(upload.key, { error: null, share: 0 });
    enqueue(upload);
  };
  return { uploads, add, again, drop };
}
