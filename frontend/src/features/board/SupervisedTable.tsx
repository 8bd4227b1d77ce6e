import { Table, type TableColumnType } from 'antd';
import { Link } from 'react-router';
import type { RequestRowView } from '../../api/workTypes';
import { chineseDate, chineseTime } from '../../lib/dates';
import { paths } from '../../lib/paths';
import { type Lamp, lamps } from './words';
import styles from './board.module.css';

type Column = TableColumnType<RequestRowView>;

/** What the office owes decides; without anything owed it is paused or not counted. */
export function lampOf(row: Pick<RequestRowView, 'urgent' | 'paused'>): Lamp {
  const light = row.urgent?.light;
  if (light === undefined || light === 'NONE') return row.paused ? 'PAUSED' : 'NONE';
  return light;
}

const columns: Column[] = [
  {
    title: '诉求',
    key: 'title',
    render: (_, row) => (
      <>
        <Link to={paths.request(row.id)} className={styles.title}>
          {row.title}
        </Link>
        <span className={styles.second}>
          {row.number} · {row.categoryLabel}
          {row.itemTitle && ` · ${row.itemTitle}`}
        </span>
      </>
    ),
  },
  { title: '企业', key: 'firm', width: '18%', render: (_, { enterpriseName }) => enterpriseName },
  {
    title: '承办',
    key: 'department',
    width: '16%',
    render: (_, row) => (
      <>
        {row.departmentName ?? '待派单'}
        {row.handler && <span className={styles.second}>{row.handler}</span>}
      </>
    ),
  },
  { title: '状态', key: 'state', width: 128, render: (_, row) => <State row={row} /> },
  { title: '提交', key: 'filed', width: 128, responsive: ['lg'], render: (_, { filedAt }) => <span className="tabular">{chineseDate(filedAt)}</span> },
  { title: '部门时限', key: 'due', width: 190, render: (_, row) => <Due row={row} /> },
];

function State({ row }: { row: RequestRowView }) {
  const marks = [row.level > 0 && `督办 ${row.level} 级`, row.reopened > 0 && `重办 ${row.reopened} 次`, row.rating !== null && row.rating < 3 && '差评'].filter(Boolean);
  return (
    <>
      {row.stateLabel}
      {marks.length > 0 && <span className={styles.second}>{marks.join(' · ')}</span>}
    </>
  );
}

function Due({ row }: { row: RequestRowView }) {
  const lamp = lampOf(row);
  const label = lamps.find((one) => one.lamp === lamp)!.label;
  return (
    <>
      <span className={`${styles.lamp} ${styles[lamp]}`}>
        <i className={styles[`bar${lamp}`]} aria-hidden="true" />
        {row.urgent && lamp !== 'NONE' ? `${row.urgent.clockLabel}${label}` : label}
      </span>
      {row.urgent && <span className={styles.second}>{chineseTime(row.urgent.dueAt)}</span>}
    </>
  );
}

export function SupervisedTable({ rows }: { rows: RequestRowView[] }) {
  return <Table<RequestRowView> className={styles.table} size="middle" rowKey="id" columns={columns} dataSource={rows} pagination={false} scroll={{ x: 900 }} />;
}
