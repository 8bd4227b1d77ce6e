import { Button, Input } from 'antd';
import { useState } from 'react';
import { useEnterpriseSearch } from '../../../api/requestQueries';
import type { EnterpriseRefView } from '../../../api/types';
import { Mark } from '../../../components/marks/Mark';
import { EmptyState } from '../../../components/states/EmptyState';
import { Loaded } from '../../../components/states/Loaded';
import { spacedUscc } from '../../../lib/uscc';
import styles from './filing.module.css';

type Props = { onChoose: (firm: EnterpriseRefView) => void };

/** Which firm is calling. Nothing is looked up before Enter: each look-up is recorded. */
export function FirmChoice({ onChoose }: Props) {
  const [q, setQ] = useState('');
  return (
    <section aria-label="哪家企业">
      <Input.Search size="large" allowClear aria-label="企业名称或统一社会信用代码" placeholder="企业名称或统一社会信用代码" enterButton="查询" onSearch={(text) => setQ(text.trim())} />
      <p className={styles.small}>每次查询都会留下记录。</p>
      {q !== '' && <Found q={q} onChoose={onChoose} />}
    </section>
  );
}

function Found({ q, onChoose }: Props & { q: string }) {
  const query = useEnterpriseSearch(q);
  return (
    <Loaded query={query}>
      {(firms) =>
        firms.length === 0 ? (
          <EmptyState title="没有找到这家企业" text="请核对名称，或者输入 18 位统一社会信用代码再查。" />
        ) : (
          <ul className={styles.firms}>
            {firms.map((firm) => (
              <li key={firm.uscc}>
                <span>
                  <b>{firm.name.replace('合成示例·', '')}</b> {firm.synthetic && <Mark kind="synthetic" />}
                  <small>{spacedUscc(firm.uscc)}</small>
                </span>
                <Button onClick={() => onChoose(firm)}>为它登记</Button>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}
