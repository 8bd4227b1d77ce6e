import { RightOutlined } from '@ant-design/icons';
import type { DemoAccountView } from '../../api/types';
import { word } from '../../lib/labels';
import { signInFailure, useSignIn } from './LocalSignIn';
import { useSession } from './session';
import styles from './session.module.css';

/** Made-up accounts, one tap each. There are none where the portal is in real use. */
export function DemoAccounts() {
  const { config } = useSession();
  const entry = useSignIn();
  if (config.demoAccounts.length === 0) return null;
  return (
    <section className={styles.demo}>
      <h2>用演示账号看看</h2>
      <p>这是演示环境，下面的账号和企业都是虚构的，点一下就能登录。</p>
      <p role="alert" className={styles.failure}>
        {signInFailure(entry.error)}
      </p>
      <ul>
        {config.demoAccounts.map((account) => (
          <li key={account.username}>
            <button type="button" disabled={entry.isPending} onClick={() => entry.mutate(account)}>
              <Face account={account} />
              <RightOutlined aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Face({ account }: { account: DemoAccountView }) {
  return (
    <span className={styles.face}>
      <span className={styles.role}>{word('role', account.role)}</span>
      <span>
        <b>{account.name}</b>
        <small>
          {account.note && `${account.note} · `}用户名 {account.username}，密码 {account.password}
        </small>
      </span>
    </span>
  );
}
