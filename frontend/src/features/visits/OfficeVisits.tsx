import { Grid, Input, Select, Table } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { SIZE, useVisits, type VisitKind, type VisitRowView, type VisitsView } from '../../api/visitQueries';
import { ActButton } from '../../components/page/ActButton';
import { PageTitle } from '../../components/page/PageTitle';
import { Paging } from '../../components/page/Paging';
import { EmptyState } from '../../components/states/EmptyState';
import { Loaded } from '../../components/states/Loaded';
import { chineseDate } from '../../lib/dates';
import { paths } from '../../lib/paths';
import { firmsWords, kindWords, problemsWords } from './words';
import { VisitRow } from './VisitRow';
import styles from './visits.module.css';

const kinds = Object.entries(kindWords).map(([value, label]) => ({ value: value as VisitKind, label }));

const columns = [
  { title: '日期', dataIndex: 'heldOn', width: 140, render: chineseDate },
  { title: '主题', dataIndex: 'topic', render: (topic: string, { id }: VisitRowView) => <Link to={paths.visit(id)}>{topic}</Link> },
  { title: '形式', dataIndex: 'kindLabel', width: 120 },
  { title: '企业', key: 'firms', render: (_: unknown, { firms, firmsTotal }: VisitRowView) => firmsWords(firms, firmsTotal) },
  { title: '登记单位', dataIndex: 'departmentName', width: 220 },
  { title: '提出的诉求', key: 'problems', width: 180, render: (_: unknown, { problems, open }: VisitRowView) => problemsWords(problems, open) },
];

/** Visits and meetings of the department, or of the city. */
export function OfficeVisits() {
  const [search, setSearch] = useSearchParams();
  const kind = (search.get('kind') as VisitKind | null) ?? undefined;
  const q = search.get('q') ?? '';
  const page = Number(search.get('page') ?? 1);
  const query = useVisits({ kind, q, page });
  const change = (part: Record<string, string | undefined>) => {
    const next = Object.entries({ kind, q, ...part }).filter((pair): pair is [string, string] => !!pair[1]);
    setSearch(Object.fromEntries(next));
  };
  return (
    <>
      <PageTitle title="走访和面对面" lead="企业提出的每个问题都登记成诉求，进同一个闭环办理。" aside={<ActButton to={paths.newVisit()}>登记走访</ActButton>} />
      <search className={styles.filters}>
        <Input.Search key={q} aria-label="搜索走访" allowClear defaultValue={q} placeholder="主题、地点、企业" onSearch={(text) => change({ q: text.trim() })} />
        <Select aria-label="形式" allowClear placeholder="全部形式" value={kind} options={kinds} onChange={(value: VisitKind | undefined) => change({ kind: value })} />
      </search>
      <Loaded query={query}>{(found) => <Found found={found} page={page} narrow={q !== '' || kind !== undefined} onPage={(to) => change({ page: String(to) })} />}</Loaded>
    </>
  );
}

type FoundProps = { found: VisitsView; page: number; narrow: boolean; onPage: (page: number) => void };

function Found({ found: { total, items }, page, narrow, onPage }: FoundProps) {
  const { md = true } = Grid.useBreakpoint();
  if (total === 0 && narrow) return <EmptyState title="没有符合条件的记录" text="换个词，或者清除筛选看看全部。" other={{ label: '清除筛选', to: paths.visits() }} />;
  if (total === 0) return <EmptyState title="还没有走访记录" text="走访或者座谈之后在这里登记，企业提出的问题会自动派给承办部门。" />;
  return (
    <>
      <p role="status" className="tabular">
        共 {total} 次
      </p>
      {md ? (
        <Table rowKey="id" columns={columns} dataSource={items} pagination={false} scroll={{ x: 'max-content' }} className={styles.table} />
      ) : (
        <ul>
          {items.map((row) => (
            <VisitRow key={row.id} row={row} firms />
          ))}
        </ul>
      )}
      <Paging page={page} size={SIZE} total={total} onPage={onPage} />
    </>
  );
}
