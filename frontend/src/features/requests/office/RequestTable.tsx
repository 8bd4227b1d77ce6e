import { Grid, Table, type TableColumnType } from 'antd';
import { Link } from 'react-router';
import type { RequestRowView } from '../../../api/workTypes';
import { monthDay } from '../../../lib/dates';
import { paths } from '../../../lib/paths';
import { StateTag } from '../StateTag';
import { Owed } from '../LightMark';
import { DeskRows, Marks } from './DeskRows';
import { categoryWords } from '../words';
import styles from './table.module.css';

type Column = TableColumnType<RequestRowView>;

const title: Column = {
  title: '诉求',
  key: 'title',
  render: (_, row) => (
    <>
      <Link to={paths.request(row.id)} className={styles.title}>
        {row.title}
      </Link>
      <span className={styles.second}>
        {row.number} · {categoryWords[row.category]}
        {row.itemTitle && ` · ${row.itemTitle}`}
        <Marks row={row} />
      </span>
    </>
  ),
};
const firm: Column = { title: '企业', key: 'firm', width: 160, render: (_, { enterpriseName }) => enterpriseName.replace('合成示例·', '') };
const office: Column = {
  title: '承办',
  key: 'office',
  width: 200,
  render: (_, { departmentName, handler }) => (
    <>
      {departmentName ?? '待派单'}
      {handler && <span className={styles.second}>{handler}</span>}
    </>
  ),
};
const state: Column = { title: '状态', key: 'state', width: 116, render: (_, row) => <StateTag request={row} /> };
const next: Column = { title: '下一个时限', key: 'next', width: 236, render: (_, row) => <Owed urgent={row.urgent} /> };
const due: Column = {
  title: '承诺办结',
  key: 'due',
  width: 104,
  render: (_, row) => (row.light === 'NONE' ? (row.paused ? '暂停计时' : '—') : <span className={styles.due}>{monthDay(row.dueAt)}</span>),
};

const columns = [title, firm, office, state, due, next];

/** A table where there is room for one; on a telephone the rows stand one under the other. */
export function RequestTable({ rows }: { rows: RequestRowView[] }) {
  const { md = true } = Grid.useBreakpoint();
  if (!md) return <DeskRows rows={rows} />;
  return (
    <Table<RequestRowView>
      className={styles.table}
      size="middle"
      rowKey="id"
      columns={columns}
      dataSource={rows}
      pagination={false}
      tableLayout="fixed"
    />
  );
}
