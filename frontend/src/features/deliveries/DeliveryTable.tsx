import { CheckCircleFilled, ClockCircleOutlined, CloseCircleOutlined, StopOutlined } from '@ant-design/icons';
import { Button, Table, type TableColumnType } from 'antd';
import type { ReactNode } from 'react';
import { useRetryDelivery } from '../../api/pushQueries';
import type { DeliveryState, DeliveryView } from '../../api/pushTypes';
import { Failure } from '../../components/states/Failure';
import { chineseTime } from '../../lib/dates';
import { channelWords, contentOf, stateWords } from './words';
import styles from './deliveries.module.css';

const shapes: Record<DeliveryState, ReactNode> = {
  PENDING: <ClockCircleOutlined aria-hidden />,
  SENT: <CheckCircleFilled aria-hidden />,
  FAILED: <CloseCircleOutlined aria-hidden />,
  DROPPED: <StopOutlined aria-hidden />,
};

function State({ delivery: { state, attempts, nextTryAt } }: { delivery: DeliveryView }) {
  return (
    <>
      <span className={`${styles.state} ${styles[`state${state}`]}`}>
        {shapes[state]} {stateWords[state]}
      </span>
      <span className={styles.second}>
        {attempts > 0 ? `试过 ${attempts} 次` : '还没有试'}
        {nextTryAt && attempts > 0 && `，下次 ${chineseTime(nextTryAt)}`}
      </span>
    </>
  );
}

type Retry = ReturnType<typeof useRetryDelivery>;

const columnsWith = (retry: Retry): TableColumnType<DeliveryView>[] => [
  {
    title: '消息',
    key: 'content',
    render: (_, row) => (
      <>
        <b className={styles.title}>{contentOf(row)}</b>
        {row.kindLabel && <span className={styles.second}>{row.kindLabel}</span>}
      </>
    ),
  },
  {
    title: '去向',
    key: 'target',
    width: 168,
    render: (_, { channel, target }) => (
      <>
        {channelWords[channel]}
        <span className={styles.second}>{target}</span>
      </>
    ),
  },
  { title: '状态', key: 'state', width: 208, render: (_, row) => <State delivery={row} /> },
  { title: '最近一次错误', key: 'error', width: 240, render: (_, { lastError }) => <span className={styles.error}>{lastError ?? ''}</span> },
  { title: '产生', key: 'created', width: 176, render: (_, { createdAt }) => chineseTime(createdAt) },
  {
    title: '操作',
    key: 'act',
    width: 112,
    render: (_, row) =>
      row.state === 'FAILED' && (
        <Button size="small" loading={retry.isPending && retry.variables === row.id} onClick={() => retry.mutate(row.id)}>
          重新投递<span className="visually-hidden">：{contentOf(row)}</span>
        </Button>
      ),
  },
];

export function DeliveryTable({ items }: { items: DeliveryView[] }) {
  const retry = useRetryDelivery();
  return (
    <>
      <Failure error={retry.error} />
      <Table<DeliveryView> size="middle" rowKey="id" columns={columnsWith(retry)} dataSource={items} pagination={false} scroll={{ x: 1080 }} className={styles.table} />
    </>
  );
}
