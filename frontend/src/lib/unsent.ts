/** What was typed and not sent yet, in this tab only: it outlives a reload and a lost session. */
export const unsent = {
  read<T extends object>(key: string): Partial<T> {
    try {
      return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<T>;
    } catch {
      return {};
    }
  },
  /** Nothing but empty fields is nothing to keep. */
  keep(key: string, written: object): void {
    const some = Object.values(written).some((value) => value !== undefined && value !== null && value !== '');
    if (some) sessionStorage.setItem(key, JSON.stringify(written));
    else sessionStorage.removeItem(key);
  },
  drop: (key: string): void => sessionStorage.removeItem(key),
};
