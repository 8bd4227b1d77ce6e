import { MenuOutlined, UserOutlined } from '@ant-design/icons';
import { Badge, Drawer } from 'antd';
import { useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { paths } from '../../lib/paths';
import { useUnread } from '../inbox/useUnread';
import { useSession } from '../session/session';
import { currentEntry, type NavEntry } from './navigation';
import styles from './shell.module.css';

/** The phone's way around: up to four places and everything else behind the last one. */
export function BottomTabs({ entries }: { entries: NavEntry[] }) {
  const { pathname } = useLocation();
  const { me } = useSession();
  const unread = useUnread();
  const [open, setOpen] = useState(false);
  const tabs = entries.filter(({ tab }) => tab);
  const current = currentEntry(entries, pathname);
  return (
    <nav aria-label="底部导航" className={`${styles.tabs} no-print`}>
      {tabs.map((entry) => (
        <Link key={entry.to} to={entry.to} aria-current={entry === current ? 'page' : undefined}>
          {entry.icon}
          {entry.label}
        </Link>
      ))}
      <button type="button" onClick={() => setOpen(true)} aria-haspopup="dialog" aria-expanded={open}>
        <Badge dot={unread > 0}>{me ? <UserOutlined aria-hidden /> : <MenuOutlined aria-hidden />}</Badge>
        {me ? '我的' : '更多'}
      </button>
      <Drawer open={open} onClose={() => setOpen(false)} title={me ? (me.enterpriseName ?? me.name) : '惠企通'} size="80%">
        <Everything entries={entries} onGo={() => setOpen(false)} />
      </Drawer>
    </nav>
  );
}

function Everything({ entries, onGo }: { entries: NavEntry[]; onGo: () => void }) {
  const { me, signOut } = useSession();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const leave = () => {
    onGo();
    void navigate(paths.home());
    signOut();
  };
  return (
    <ul className={styles.everything}>
      {entries.map(({ to, label, icon }) => (
        <li key={to}>
          <Link to={to} onClick={onGo}>
            {icon} {label}
          </Link>
        </li>
      ))}
      <li>
        {me ? (
          <button type="button" onClick={leave}>
            退出登录
          </button>
        ) : (
          <Link to={paths.signIn(pathname + search)} onClick={onGo}>
            <UserOutlined aria-hidden /> 登录
          </Link>
        )}
      </li>
    </ul>
  );
}
