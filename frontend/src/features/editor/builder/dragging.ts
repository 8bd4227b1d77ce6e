import type { Path } from './json';

/** Which condition the mouse holds: the browser tells only at the end what is being dragged. */
let held: Path | null = null;

export const drag = (path: Path): void => {
  held = path;
};
export const dragged = (): Path | null => held;
export const drop = (): void => {
  held = null;
};
