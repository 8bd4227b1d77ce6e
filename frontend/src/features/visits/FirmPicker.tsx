import { Button, Input, Tag } from 'antd';
import { useState } from 'react';
import { useEnterpriseSearch } from '../../api/requestQueries';
import styles from './visits.module.css';

export type PickedFirm = { uscc: string; name: string };
type Props = { id?: string; value?: PickedFirm[]; onChange?: (firms: PickedFirm[]) => void };

const NONE: PickedFirm[] = [];

/** Firms that took part. Nothing is looked up before the reader asks: each look-up is recorded. */
export function FirmPicker({ id, value = NONE, onChange }: Props) {
  const [q, setQ] = useState('');
  const { data, isFetching } = useEnterpriseSearch(q);
  const found = (data ?? []).filter(({ uscc }) => value.every((firm) => firm.uscc !== uscc));
  return (
    <>
      {value.length > 0 && (
        <p className={styles.picked}>
          {value.map((firm) => (
            <Tag key={firm.uscc} closable={{ 'aria-label': `去掉 ${firm.name}` }} onClose={() => onChange?.(value.filter(({ uscc }) => uscc !== firm.uscc))}>
              {firm.name}
            </Tag>
          ))}
        </p>
      )}
      <Input.Search id={id} placeholder="企业名称或统一社会信用代码" enterButton="查找" loading={isFetching} onSearch={(text, event) => {
        event?.preventDefault();
        setQ(text.trim());
      }} />
      {q !== '' && !isFetching && (
        <ul className={styles.found} aria-label="找到的企业">
          {found.slice(0, 8).map(({ uscc, name }) => (
            <li key={uscc}>
              <Button onClick={() => onChange?.([...value, { uscc, name }])}>{name}</Button>
            </li>
          ))}
          {data?.length === 0 && <li className={styles.faint}>没有找到这家企业，请核对名称或者代码。</li>}
        </ul>
      )}
    </>
  );
}
