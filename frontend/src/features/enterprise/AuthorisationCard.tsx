import { Button } from 'antd';
import { useState } from 'react';
import type { AuthorisationView } from '../../api/firmTypes';
import { Fact, Facts } from '../../components/page/Section';
import { chineseDate, chineseTime } from '../../lib/dates';
import { AuthorisationDialog } from './AuthorisationDialog';
import styles from './authorisation.module.css';

/** One source: whether it may be used, what it holds, on which basis, and when it was last used for what. */
export function AuthorisationCard({ source }: { source: AuthorisationView }) {
  const [asking, setAsking] = useState(false);
  const byConsent = source.basis === 'CONSENT';
  return (
    <li>
      <div className={styles.top}>
        <h3>{source.label}</h3>
        <State source={source} />
        {byConsent && (
          <Button onClick={() => setAsking(true)} aria-label={`${source.granted ? '收回授权' : '授权使用'}：${source.label}`}>
            {source.granted ? '收回授权' : '授权使用'}
          </Button>
        )}
      </div>
      <Facts>
        <Fact label="资料">{source.facts.length > 0 ? source.facts.join('、') : '还没有提供'}</Fact>
        <Fact label="依据">{source.basisText}</Fact>
        <Fact label="最近提供">{source.suppliedAt ? chineseDate(source.suppliedAt) : '还没有提供过'}</Fact>
        <Fact label="最近使用">
          {source.lastUsedAt ? `${chineseTime(source.lastUsedAt)}${source.usedFor ? `，用于${source.usedFor}` : ''}` : '还没有用过'}
        </Fact>
      </Facts>
      {asking && <AuthorisationDialog source={source} onClose={() => setAsking(false)} />}
    </li>
  );
}

function State({ source: { basis, granted, since } }: { source: AuthorisationView }) {
  if (basis === 'LAW') return <span className={styles.state}>依法共享</span>;
  if (!granted) return <span className={styles.state}>没有授权</span>;
  return <span className={styles.granted}>已授权{since && `，${chineseDate(since)}起`}</span>;
}
