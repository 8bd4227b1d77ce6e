import { Button, Input, Select } from 'antd';
import { useBoard } from '../../api/boardQueries';
import type { SliceView } from '../../api/boardTypes';
import { useCodes } from '../../api/queries';
import { useSession } from '../session/session';
import type { FilterName, SupervisedFilter } from './useSupervisedFilter';
import { lamps } from './words';
import styles from './board.module.css';

type Change = (part: Partial<Record<FilterName, string | null>>) => void;
type Props = { filter: SupervisedFilter; fixedLight: boolean; onChange: Change };
type Option = { value: string; label: string };

const standouts: Option[] = [
  { value: 'EXTENSION_ASKED', label: '延期待批' },
  { value: 'APPEAL_OPEN', label: '差评申诉待审' },
  { value: 'HANDED_BACK_TWICE', label: '退转两次待定责' },
  { value: 'REOPENED', label: '重办过' },
  { value: 'BADLY_RATED', label: '差评' },
  { value: 'NOT_CALLED_BACK', label: '抽中待回访' },
  { value: 'LIFTED', label: '提级办理' },
];

const scopes: Option[] = [
  { value: 'OPEN', label: '在办' },
  { value: 'OVER', label: '已结束' },
  { value: 'ALL', label: '全部' },
];

const levels: Option[] = [1, 2, 3].map((level) => ({ value: String(level), label: `${level} 级及以上` }));

/** Names come with the board, which knows what there is. */
const options = (slices: SliceView[] | undefined): Option[] => (slices ?? []).map(({ code, name }) => ({ value: code, label: name }));

export function SupervisedFilters({ filter, fixedLight, onChange }: Props) {
  const { me } = useSession();
  const { data: board } = useBoard();
  const pick = (name: FilterName, label: string, all: Option[]) => <Pick name={name} label={label} options={all} value={filter[name]} onChange={onChange} />;
  return (
    <search className={styles.filters}>
      <Input.Search
        key={filter.q}
        aria-label="按编号、标题、企业查找"
        placeholder="编号、标题、企业"
        allowClear
        defaultValue={filter.q}
        onSearch={(q) => onChange({ q: q.trim() })}
        className={styles.q}
      />
      {me?.department === null && <Departments value={filter.department} onChange={onChange} />}
      {pick('category', '类别', options(board?.byCategory))}
      {pick('region', '地区', options(board?.byRegion))}
      {pick('state', '状态', options(board?.byState))}
      {!fixedLight && pick('light', '时限', lamps.map(({ lamp, label }) => ({ value: lamp, label })))}
      {pick('only', '只看', standouts)}
      {pick('level', '督办', levels)}
      {!fixedLight && pick('scope', '范围', scopes)}
      <Others filter={filter} onChange={onChange} />
    </search>
  );
}

type PickProps = { name: FilterName; label: string; options: Option[]; value: string | undefined; onChange: Change };

function Pick({ name, label, options: all, value, onChange }: PickProps) {
  const known = value === undefined || all.some((option) => option.value === value) ? all : [...all, { value, label: value }];
  return (
    <Select
      aria-label={label}
      placeholder={label}
      allowClear
      value={value}
      options={known}
      onChange={(next) => onChange({ [name]: next ?? null })}
      className={styles.pick}
      popupMatchSelectWidth={false}
    />
  );
}

function Departments({ value, onChange }: { value: string | undefined; onChange: Change }) {
  const { data } = useCodes('department');
  const all = [{ value: '-', label: '待派单' }, ...(data?.codes ?? []).map(({ code, name }) => ({ value: code, label: name }))];
  return (
    <Select
      aria-label="承办部门"
      placeholder="承办部门"
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      value={value}
      options={all}
      onChange={(department) => onChange({ department: department ?? null })}
      className={styles.department}
      popupMatchSelectWidth={false}
    />
  );
}

/** What came from a link and has no field of its own; and the way back to everything. */
function Others({ filter, onChange }: { filter: SupervisedFilter; onChange: Change }) {
  const set = Object.keys(filter) as FilterName[];
  const others = [filter.handler && '一位经办人', filter.item && '一项政策', (filter.filedFrom ?? filter.filedTo) && `提交于 ${filter.filedFrom ?? ''} 至 ${filter.filedTo ?? '今天'}`].filter(Boolean);
  if (set.length === 0) return null;
  return (
    <>
      {others.length > 0 && <span className={styles.faint}>另外只看：{others.join('、')}</span>}
      <Button type="link" onClick={() => onChange(Object.fromEntries(set.map((name) => [name, null])))}>
        清除筛选
      </Button>
    </>
  );
}
