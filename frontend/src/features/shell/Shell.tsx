import { useEffect, useRef } from 'react';
import { type Location, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { LiveInbox } from '../inbox/LiveInbox';
import { useSession } from '../session/session';
import { BottomTabs } from './BottomTabs';
import { Footer } from './Footer';
import { Header } from './Header';
import { navigationOf } from './navigation';
import styles from './shell.module.css';

/** A reader's place moves to the new page, as it would after a load. */
function useFocusOnMove() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current !== pathname) main.current?.focus({ preventScroll: true });
    before.current = pathname;
  }, [pathname]);
  return main;
}

/** Every page that was typed in or reloaded has the key `default`; its address tells it from the others. */
function placeKey({ key, pathname, search }: Location): string {
  return key === 'default' ? pathname + search : key;
}

export function Shell() {
  const { role, me } = useSession();
  const entries = navigationOf(role);
  const main = useFocusOnMove();
  return (
    <div className={styles.shell}>
      <a href="#main" className={styles.skip}>
        跳到主要内容
      </a>
      <Header entries={entries} />
      <main id="main" tabIndex={-1} ref={main} className={styles.main}>
        <Outlet />
      </main>
      <Footer />
      <BottomTabs entries={entries} />
      {me !== null && <LiveInbox />}
      <ScrollRestoration getKey={placeKey} />
    </div>
  );
}
