import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useMemo } from 'react';
import type { ImportColumnView } from '../../api/firmTypes';
import { useFactCatalog } from '../../api/queries';
import { useFactNames } from './factNames';
import { factOptions, transformOptions } from './mapping';
import styles from './columns.module.css';

/** `transforms`: those in use anywhere, to choose from. */
type Props = { columns: ImportColumnView[]; transforms: string[]; onChange: (columns: ImportColumnView[]) => void };

/** Which column becomes which fact, and how what stands there is read. */
export function ColumnsEditor({ columns, transforms, onChange }: Props) {
  const { data } = useFactCatalog();
  const nameOf = useFactNames();
  const options = useMemo(() => factOptions(data?.fields ?? [], columns.map(({ fact }) => fact), nameOf), [data, columns, nameOf]);
  const readings = useMemo(() => transformOptions(transforms), [transforms]);
  const change = (at: number, part: Partial<ImportColumnView>) => onChange(columns.with(at, { ...columns[at]!, ...part }));
  return (
    <fieldset className={styles.columns}>
      <legend>列的对应关系</legend>
      <div className={styles.names} aria-hidden="true">
        <span>文件里的列名</span>
        <span>对应企业档案的</span>
        <span>怎么换算（没有就空着）</span>
      </div>
      {columns.map(({ column, fact, transform }, at) => (
        <div key={at} className={styles.column} role="group" aria-label={`第 ${at + 1} 列`}>
          <Input aria-label={`第 ${at + 1} 列的列名`} value={column} onChange={(event) => change(at, { column: event.target.value })} />
          <Select
            aria-label={`第 ${at + 1} 列对应的资料`}
            placeholder="对应的资料"
            showSearch={{ optionFilterProp: 'label' }}
            options={options}
            value={fact === '' ? null : fact}
            onChange={(chosen) => change(at, { fact: chosen ?? '' })}
          />
          <Select
            aria-label={`第 ${at + 1} 列怎么换算`}
            placeholder="不换算"
            allowClear
            options={readings}
            value={transform}
            onChange={(chosen) => change(at, { transform: chosen ?? null })}
          />
          <Button type="text" icon={<DeleteOutlined aria-hidden />} aria-label={`去掉第 ${at + 1} 列`} onClick={() => onChange(columns.toSpliced(at, 1))} />
        </div>
      ))}
      <Button icon={<PlusOutlined aria-hidden />} onClick={() => onChange([...columns, { column: '', fact: '', transform: null }])}>
        再加一列
      </Button>
    </fieldset>
  );
}
