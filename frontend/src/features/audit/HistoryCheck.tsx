import { CheckCircleFilled, ExclamationCircleFilled, LoadingOutlined, WarningFilled } from '@ant-design/icons';
import { Progress } from 'antd';
import type { ReactNode } from 'react';
import { underWay, useHistoryChecks, useStartCheck } from '../../api/auditQueries';
import type { CheckState, CheckView, Finding } from '../../api/trustTypes';
import { ActButton } from '../../components/page/ActButton';
import { Failure } from '../../components/states/Failure';
import { Loaded } from '../../components/states/Loaded';
import { chineseTime } from '../../lib/dates';
import { count } from '../../lib/figures';
import styles from './audit.module.css';

const shapes: Record<CheckState, ReactNode> = {
  WAITING: <LoadingOutlined aria-hidden />,
  RUNNING: <LoadingOutlined aria-hidden />,
  INTACT: <CheckCircleFilled aria-hidden />,
  BROKEN: <WarningFilled aria-hidden />,
  FAILED: <ExclamationCircleFilled aria-hidden />,
};

/** What a check has come to, in one sentence. */
export function outcome({ state, requests, entries, roots, broken }: CheckView): string {
  switch (state) {
    case 'WAITING':
      return '马上开始核对。';
    case 'RUNNING':
      return `正在核对，已看过 ${count(requests)} 件诉求的 ${count(entries)} 条记录。`;
    case 'INTACT':
      return `全部与写入时一致：${count(requests)} 件诉求、${count(entries)} 条记录、${count(roots)} 天的封存值。`;
    case 'BROKEN':
      return `有 ${count(broken)} 处与写入时不一致。请保留现场，不要再改动数据库，并与另外保存的封存值比对。`;
    case 'FAILED':
      return '这次没有核对完，不是记录的问题。请再试一次。';
  }
}

/** Starts a check and shows how far it is; it goes on when the page is left. */
export function HistoryCheck() {
  const query = useHistoryChecks();
  const starting = useStartCheck();
  return (
    <Loaded query={query}>
      {({ checks: [last, ...earlier] }) => (
        <>
          {last === undefined ? <p className={styles.lead}>还没有核对过。核对不影响办理，可以随时进行。</p> : <Check check={last} />}
          <Failure error={starting.error} />
          <ActButton loading={starting.isPending} disabled={underWay(last)} onClick={() => starting.mutate()}>
            {last === undefined ? '开始核对' : '再核对一次'}
          </ActButton>
          {earlier.length > 0 && <Earlier checks={earlier} />}
        </>
      )}
    </Loaded>
  );
}

function Check({ check }: { check: CheckView }) {
  const percent = check.total === 0 ? 0 : Math.min(100, Math.floor((check.requests / check.total) * 100));
  return (
    <div className={styles.check}>
      <p role="status" className={`${styles.outcome} ${styles[`state${check.state}`]}`}>
        {shapes[check.state]} {outcome(check)}
      </p>
      {underWay(check) && <Progress percent={percent} aria-label="核对进度" status="active" />}
      {underWay(check) && <p className={styles.lead}>可以离开这一页，核对会继续，回来再看结果。</p>}
      <p className={styles.faint}>
        {check.startedBy} {chineseTime(check.startedAt)}开始{check.finishedAt && `，${chineseTime(check.finishedAt)}结束`}
      </p>
      {check.findings.length > 0 && <Findings findings={check.findings} broken={check.broken} />}
    </div>
  );
}

function Findings({ findings, broken }: { findings: Finding[]; broken: number }) {
  return (
    <>
      <ul className={styles.findings}>
        {findings.map(({ where, seq, reason }) => (
          <li key={`${where}-${seq}-${reason}`}>
            <b>{where}</b> {seq !== null && `第 ${seq} 条记录`} {reason}
          </li>
        ))}
      </ul>
      {broken > findings.length && <p className={styles.faint}>这里是最前面的 {findings.length} 处。</p>}
    </>
  );
}

function Earlier({ checks }: { checks: CheckView[] }) {
  return (
    <details className={styles.earlier}>
      <summary>以前的核对</summary>
      <ul>
        {checks.map((check) => (
          <li key={check.id}>
            {chineseTime(check.startedAt)} {check.startedBy}：{outcome(check)}
          </li>
        ))}
      </ul>
    </details>
  );
}
