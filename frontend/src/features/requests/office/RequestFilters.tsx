import { Checkbox, Input, Select } from 'antd';
import { useCodes } from '../../../api/queries';
import type { RequestState } from '../../../api/workTypes';
import type { Filter } from '../useFilter';
import { stateWords } from '../words';
import styles from './table.module.css';

type Props = { filter: Filter; onChange: (change: Partial<Filter>) => void; byDepartment: boolean };

/** A state, or everything that is over; nothing chosen is everything that is open. */
const OVER = 'OVER';
const states = [
  ...Object.entries(stateWords)
    .filter(([state]) => state !== 'DRAFT')
    .map(([value, label]) => ({ value, label })),
  { value: OVER, label: '全部已结束' },
];

export function RequestFilters({ filter, onChange, byDepartment }: Props) {
  return (
    <search className={styles.filters}>
      <Input.Search
        key={filter.q}
        aria-label="搜索诉求"
        allowClear
        defaultValue={filter.q}
        placeholder="编号、标题或企业"
        onSearch={(q) => onChange({ q: q.trim() })}
        className={styles.q}
      />
      <Select
        aria-label="状态"
        allowClear
        placeholder="全部在办"
        value={filter.over ? OVER : filter.state}
        options={states}
        onChange={(chosen: string | undefined) => onChange({ over: chosen === OVER, state: chosen === OVER ? null : ((chosen ?? null) as RequestState | null) })}
        className={styles.pick}
      />
      {byDepartment && <DepartmentFilter department={filter.department} onChange={(department) => onChange({ department })} />}
      <Checkbox checked={filter.overdue} onChange={({ target }) => onChange({ overdue: target.checked })}>
        只看超期
      </Checkbox>
    </search>
  );
}

function DepartmentFilter({ department, onChange }: { department: string | null; onChange: (department: string | null) => void }) {
  const { data } = useCodes('department');
  const options = (data?.codes ?? []).map(({ code, name }) => ({ value: code, label: name }));
  return (
    <Select
      aria-label="承办部门"
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      placeholder="全部部门"
      value={department}
      options={options}
      onChange={(value) => onChange(value ?? null)}
      className={styles.department}
    />
  );
}
