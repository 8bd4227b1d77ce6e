import { Table, type TableColumnType } from 'antd';
import { Link } from 'react-router';
import type { ImportView } from '../../api/firmTypes';
import { Mark } from '../../components/marks/Mark';
import { chineseTime } from '../../lib/dates';
import { count } from '../../lib/figures';
import { paths } from '../../lib/paths';
import { StateMark } from './StateMark';
import styles from './imports.module.css';

type Column = TableColumnType<ImportView>;

const number = (title: string, key: 'rows' | 'bad' | 'applied'): Column => ({
  title,
  key,
  width: 112,
  align: 'right',
  render: (_, row) => <span className="tabular">{count(row[key])}</span>,
});

const columns: Column[] = [
  {
    title: '资料',
    key: 'title',
    render: (_, row) => (
      <>
        <Link to={paths.import(row.batch)} className={styles.title}>
          {row.mappingTitle}
        </Link>
        {row.synthetic && <Mark kind="synthetic" />}
        <span className={styles.second}>
          {row.source} · {row.batch}
        </span>
      </>
    ),
  },
  { title: '状态', key: 'state', width: 112, render: (_, { state }) => <StateMark state={state} /> },
  number('行数', 'rows'),
  number('有错', 'bad'),
  number('已写入', 'applied'),
  {
    title: '上传',
    key: 'created',
    width: 200,
    render: (_, { createdAt, createdBy }) => (
      <>
        {chineseTime(createdAt)}
        <span className={styles.second}>{createdBy}</span>
      </>
    ),
  },
];

export function ImportTable({ imports }: { imports: ImportView[] }) {
  return <Table<ImportView> size="middle" rowKey="batch" columns={columns} dataSource={imports} pagination={false} scroll={{ x: 840 }} className={styles.table} />;
}
