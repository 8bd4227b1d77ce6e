import { useSyncExternalStore } from 'react';

const wish = () => matchMedia('(prefers-reduced-motion: reduce)');

export const motionReduced = (): boolean => wish().matches;

function follow(onChange: () => void): () => void {
  const query = wish();
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** Whether the visitor asks the system for less motion, also when that changes while the page is open. */
export const useMotionReduced = (): boolean => useSyncExternalStore(follow, motionReduced);
