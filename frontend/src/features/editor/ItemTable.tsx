import { Table, type TableColumnType } from 'antd';
import { Link } from 'react-router';
import type { EditorItemView } from '../../api/workTypes';
import { chineseDate } from '../../lib/dates';
import { ItemStateTag } from './ItemStateTag';
import styles from './editor.module.css';

type Column = TableColumnType<EditorItemView>;
type Props = {
  items: EditorItemView[];
  to: (id: string) => string;
  page: number;
  size: number;
  total: number;
  onPage: (page: number) => void;
};

const rule: Column = { title: '规则', key: 'rule', width: 112, render: (_, { hasRule }) => (hasRule ? '机器判定' : <span className={styles.faint}>人工判断</span>) };
const state: Column = { title: '状态', key: 'state', width: 96, render: (_, item) => <ItemStateTag state={item.state} /> };
const version: Column = {
  title: '版本',
  key: 'version',
  width: 136,
  render: (_, item) => (
    <span className="tabular">
      第 {item.version} 版
      <span className={styles.second}>{item.releasedVersion === null ? '没有对外发布' : `对外第 ${item.releasedVersion} 版`}</span>
    </span>
  ),
};
const updated: Column = {
  title: '最近更新',
  key: 'updated',
  width: 152,
  responsive: ['lg'],
  render: (_, item) => (
    <>
      {item.updatedBy}
      <span className={styles.second}>{chineseDate(item.updatedAt)}</span>
    </>
  ),
};

function titleColumn(to: Props['to']): Column {
  return {
    title: '条目',
    key: 'title',
    render: (_, item) => (
      <>
        <Link to={to(item.id)} className={styles.title}>
          {item.title}
        </Link>
        <span className={styles.second}>{item.documentTitle}</span>
      </>
    ),
  };
}

export function ItemTable({ items, to, page, size, total, onPage }: Props) {
  return (
    <Table<EditorItemView>
      size="middle"
      className={styles.table}
      rowKey="id"
      columns={[titleColumn(to), rule, state, version, updated]}
      dataSource={items}
      pagination={{ current: page + 1, pageSize: size, total, onChange: (chosen) => onPage(chosen - 1), hideOnSinglePage: true, showSizeChanger: false }}
      scroll={{ x: 680 }}
    />
  );
}
