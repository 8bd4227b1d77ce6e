import { PlusOutlined } from '@ant-design/icons';
import { Button, Dropdown, Select } from 'antd';
import { useMemo } from 'react';
import { useScope } from './context';
import { groupsOf } from './fields/FactPicker';
import type { JsonObject } from './json';
import { beginning, conditionOn, kindWords, otherKinds } from './kinds';
import styles from './builder.module.css';

type Props = { about: string; onAdd: (condition: JsonObject) => void; emphatic?: boolean };

const others = otherKinds.map((kind) => ({ key: kind, label: ['all', 'any', 'not'].includes(kind) ? `一组条件：${kindWords[kind]}` : kindWords[kind] }));

/** Adds a condition, by what it is about: most begin with one fact. */
export function AddBar({ about, onAdd, emphatic = false }: Props) {
  const scope = useScope();
  const options = useMemo(() => groupsOf(scope), [scope]);
  return (
    <div className={`${styles.addBar} ${emphatic ? styles.emphatic : ''}`}>
      <Select<string, { value?: string; label: string; words?: string }>
        className={styles.fact}
        aria-label={`${about}：按信息`}
        showSearch={{ filterOption: (typed, option) => (option?.words ?? '').toLowerCase().includes(typed.trim().toLowerCase()) }}
        placeholder="加条件：输入信息名称，如“职工总数”"
        notFoundContent="没有这样的信息，可从右边选其他条件"
        popupMatchSelectWidth={320}
        options={options}
        value={null as unknown as string}
        onChange={(key) => onAdd(conditionOn(scope.find((field) => field.key === key)!))}
      />
      <Dropdown trigger={['click']} menu={{ items: others, onClick: ({ key }) => onAdd(beginning(key)) }}>
        <Button icon={<PlusOutlined />} aria-label={`${about}：其他条件`}>
          其他条件
        </Button>
      </Dropdown>
    </div>
  );
}
