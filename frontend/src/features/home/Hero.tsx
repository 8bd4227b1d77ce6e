import { Link } from 'react-router';
import { LinkButton } from '../../components/page/ActButton';
import { paths } from '../../lib/paths';
import { SearchBox } from '../search/SearchBox';
import { useSession } from '../session/session';
import styles from './home.module.css';

/** What firms here ask for most often. */
const HOT = ['免申即享', '高新技术企业', '稳岗返还', '贷款贴息', '专精特新', '扩岗补助', '设备更新'];

export function Hero({ onSearch }: { onSearch: (q: string) => void }) {
  const { config, role } = useSession();
  return (
    <section className={styles.hero}>
      <div className={styles.heroInner}>
        <div>
          <h1>{config.city}企业能享受的政策，一次查清</h1>
          <SearchBox onSearch={onSearch} hero />
          <p className={styles.hot}>
            <span>大家常找</span>
            {HOT.map((term) => (
              <Link key={term} to={paths.itemsAbout(term)}>
                {term}
              </Link>
            ))}
          </p>
        </div>
        {(role === null || role === 'enterprise') && <WhatIsMine signedIn={role === 'enterprise'} />}
      </div>
      <River />
    </section>
  );
}

function WhatIsMine({ signedIn }: { signedIn: boolean }) {
  return (
    <div className={styles.mine}>
      <h2>我能享受什么？</h2>
      {signedIn ? (
        <>
          <p>已按您的企业档案逐项算好：能享受几项、大约多少钱、还差什么。</p>
          <LinkButton to={paths.policies()} size="large">
            看我的政策
          </LinkButton>
        </>
      ) : (
        <>
          <p>不用登录，回答几个问题，就能知道能享受几项、大约多少钱。</p>
          <LinkButton to={paths.assessment()} size="large">
            做一次政策体检
          </LinkButton>
        </>
      )}
    </div>
  );
}

/** The river runs under the page's head. */
function River() {
  return (
    <svg className={styles.river} viewBox="0 0 1440 72" preserveAspectRatio="none" aria-hidden="true">
      <path d="M0 40C180 8 320 8 480 34s320 30 480 6 320-32 480-4v36H0z" opacity=".5" />
      <path d="M0 56c160-24 320-26 480-6s320 22 480 0 320-20 480 2v20H0z" />
    </svg>
  );
}
