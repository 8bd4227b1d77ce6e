import { type ReactNode, useEffect, useRef } from 'react';
import type { RequestView } from '../../../api/workTypes';
import { ActButton, LinkButton } from '../../../components/page/ActButton';
import { chineseDate } from '../../../lib/dates';
import { paths } from '../../../lib/paths';
import { useToday } from '../../session/session';
import { remaining } from '../due';
import styles from './filing.module.css';

/** Right after filing: the number to quote, who has it, and by when an answer is promised. */
export function FiledNotice({ request, next }: { request: RequestView; next?: ReactNode }) {
  const today = useToday();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const left = remaining(request, today);
  return (
    <section className={styles.success}>
      <title>已提交 - 惠企通</title>
      <h1 ref={heading} tabIndex={-1}>
        已提交，{request.departmentName ? `交给${request.departmentName}办理` : '正在分派部门'}
      </h1>
      <dl>
        <dt>诉求编号</dt>
        <dd>{request.number}</dd>
        <dt>谁在办</dt>
        <dd>
          {request.departmentName ?? '派单台正在分派'}
          {request.departmentPhone && <small>电话 {request.departmentPhone}</small>}
          {!request.departmentName && <small>派给部门后，会在消息里告诉企业</small>}
        </dd>
        <dt>承诺答复</dt>
        <dd>
          {chineseDate(request.dueAt)}前
          <small>{left && `${left}，`}按工作日计算，周末和节假日不算在内</small>
        </dd>
      </dl>
      <div className={styles.next}>
        {next ?? (
          <>
            <ActButton to={paths.request(request.id)}>查看办理进度</ActButton>
            <LinkButton to={paths.requests()} size="large">
              我的诉求
            </LinkButton>
          </>
        )}
      </div>
    </section>
  );
}
