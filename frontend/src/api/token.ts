/** Where the bearer token lives while a tab is open. Closing the tab signs out; another tab starts signed out. */
const KEY = 'huiqitong.token';
const listeners = new Set<() => void>();
let renew: () => Promise<unknown> = async () => {};

export const token = {
  read: (): string | null => sessionStorage.getItem(KEY),
  keep(value: string): void {
    sessionStorage.setItem(KEY, value);
    listeners.forEach((listener) => listener());
  },
  drop(): void {
    if (token.read() === null) return;
    sessionStorage.removeItem(KEY);
    listeners.forEach((listener) => listener());
  },
  watch(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** An identity provider with short-lived tokens says here how to get a fresh one before each call. */
  renewBy(renewal: () => Promise<unknown>): void {
    renew = renewal;
  },
  async fresh(): Promise<string | null> {
    if (token.read() !== null) await renew();
    return token.read();
  },
};
