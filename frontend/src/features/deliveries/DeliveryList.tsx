import { App, Button, Select } from 'antd';
import { useSearchParams } from 'react-router';
import { type DeliveryFilter, useDeliveries, useRetryDelivery } from '../../api/pushQueries';
import type { ChannelName, DeliveriesView, DeliveryState } from '../../api/pushTypes';
import { Paging } from '../../components/page/Paging';
import { Failure } from '../../components/states/Failure';
import { Loaded } from '../../components/states/Loaded';
import { chineseTime } from '../../lib/dates';
import { count } from '../../lib/figures';
import { DeliveryTable } from './DeliveryTable';
import { channelWords, countOf, stateWords } from './words';
import styles from './deliveries.module.css';

const SIZE = 20;
const options = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }));

/** What went out, what waits, what failed. The filter stands in the address. */
export function DeliveryList() {
  const [params, setParams] = useSearchParams();
  const page = Math.max(1, Number(params.get('page') ?? 1) || 1);
  const filter: DeliveryFilter = { state: params.get('state') as DeliveryState | null, channel: params.get('channel') as ChannelName | null };
  const query = useDeliveries(filter, page - 1, SIZE);
  const change = (next: Partial<Record<'state' | 'channel' | 'page', string | null>>) => {
    const all = { state: filter.state, channel: filter.channel, page: null, ...next };
    setParams(Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => Boolean(entry[1]))));
  };
  return (
    <Loaded query={query} kept="投递在后台照常进行。">
      {(view) => (
        <>
          <Numbers view={view} />
          <search className={styles.filters}>
            <Select aria-label="状态" allowClear placeholder="全部状态" value={filter.state} options={options(stateWords)} onChange={(state) => change({ state: state ?? null })} />
            <Select aria-label="去向" allowClear placeholder="全部去向" value={filter.channel} options={options(channelWords)} onChange={(channel) => change({ channel: channel ?? null })} />
            <RetryAll failed={countOf(view.counts, 'FAILED')} />
          </search>
          {view.total === 0 ? <p className={styles.none}>{filter.state || filter.channel ? '没有符合条件的投递。' : '还没有投递。有人设置了邮件提醒，或者登记了网关以后，投递都会记在这里。'}</p> : <DeliveryTable items={view.items} />}
          <Paging page={page} size={SIZE} total={view.total} onPage={(at) => change({ page: String(at) })} />
        </>
      )}
    </Loaded>
  );
}

function Numbers({ view: { mail, counts, waitingSince } }: { view: DeliveriesView }) {
  const failed = countOf(counts, 'FAILED');
  return (
    <>
      {!mail && <p className={styles.note}>还没有配置邮件服务器，不会发邮件。配置方法见安装说明里的 HUIQITONG_SMTP_HOST。</p>}
      <dl className={styles.counts}>
        <div>
          <dt>等待投递</dt>
          <dd>
            <b>{count(countOf(counts, 'PENDING'))}</b>
            {waitingSince && <span className={styles.second}>最早的 {chineseTime(waitingSince)}</span>}
          </dd>
        </div>
        <div>
          <dt>24 小时内送达</dt>
          <dd>
            <b>{count(countOf(counts, 'SENT'))}</b>
          </dd>
        </div>
        <div>
          <dt>投递失败</dt>
          <dd>
            <b className={failed > 0 ? styles.stateFAILED : undefined}>{count(failed)}</b>
          </dd>
        </div>
      </dl>
    </>
  );
}

function RetryAll({ failed }: { failed: number }) {
  const { modal } = App.useApp();
  const retry = useRetryDelivery();
  if (failed === 0) return null;
  const ask = () =>
    modal.confirm({
      title: `把失败的 ${count(failed)} 条重新投递？`,
      content: '请先确认邮件服务器或网关已经恢复。对方已经收到过的，会带着同一个编号，不会算成新的。',
      okText: '重新投递',
      cancelText: '取消',
      onOk: () => retry.mutate('all'),
    });
  return (
    <>
      <Button onClick={ask} loading={retry.isPending}>
        全部重新投递
      </Button>
      <Failure error={retry.error} />
    </>
  );
}
