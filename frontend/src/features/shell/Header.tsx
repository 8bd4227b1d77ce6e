import { BellOutlined, DownOutlined } from '@ant-design/icons';
import { Badge, Button, Dropdown } from 'antd';
import { Link, useLocation, useNavigate } from 'react-router';
import { LinkButton } from '../../components/page/ActButton';
import { paths } from '../../lib/paths';
import { useUnread } from '../inbox/useUnread';
import { useSession } from '../session/session';
import { Logo } from './Logo';
import { currentEntry, type NavEntry } from './navigation';
import styles from './shell.module.css';

export function Header({ entries }: { entries: NavEntry[] }) {
  const { config, me } = useSession();
  const { pathname } = useLocation();
  const current = currentEntry(entries, pathname);
  return (
    <header className={`${styles.header} no-print`}>
      <div className={styles.bar}>
        <Logo city={config.city} />
        <nav aria-label="主导航" className={styles.nav}>
          {entries
            .filter(({ place }) => place === 'main')
            .map((entry) => (
              <Link key={entry.to} to={entry.to} aria-current={entry === current ? 'page' : undefined}>
                {entry.label}
              </Link>
            ))}
        </nav>
        <div className={styles.account}>
          {me !== null && <Bell />}
          {me === null ? <SignIn /> : <Account entries={entries} />}
        </div>
      </div>
    </header>
  );
}

function SignIn() {
  const { pathname, search } = useLocation();
  if (pathname === paths.signIn()) return null;
  return <LinkButton to={paths.signIn(pathname + search)}>登录</LinkButton>;
}

function Bell() {
  const unread = useUnread();
  return (
    <Link to={paths.inbox()} className={styles.bell} aria-label={unread > 0 ? `消息，${unread} 条未读` : '消息'}>
      <Badge count={unread} size="small" overflowCount={99} offset={[8, 0]}>
        <BellOutlined aria-hidden />
      </Badge>
    </Link>
  );
}

/** Says so wherever there is room; on a phone only these words would be left of the name. */
const SYNTHETIC = '合成示例·';

function Account({ entries }: { entries: NavEntry[] }) {
  const { me, signOut } = useSession();
  const navigate = useNavigate();
  const own = entries.filter(({ place }) => place === 'account');
  const name = me!.enterpriseName ?? me!.name;
  const leave = () => {
    void navigate(paths.home());
    signOut();
  };
  const menu = [
    ...own.map(({ label, to }) => ({ key: to, label: <Link to={to}>{label}</Link> })),
    { key: 'leave', label: '退出登录', onClick: leave },
  ];
  return (
    <Dropdown menu={{ items: menu }} trigger={['click']}>
      <Button type="text" className={styles.name} title={name}>
        <span>
          {name.startsWith(SYNTHETIC) && <i className={styles.synthetic}>{SYNTHETIC}</i>}
          {name.replace(SYNTHETIC, '')}
        </span>
        <DownOutlined aria-hidden />
      </Button>
    </Dropdown>
  );
}
