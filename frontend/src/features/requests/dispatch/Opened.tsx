import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useRequest } from '../../../api/requestQueries';
import type { ActView, RequestRowView, RequestView } from '../../../api/workTypes';
import { Loaded } from '../../../components/states/Loaded';
import { paths } from '../../../lib/paths';
import { ActDialog } from '../acts/ActDialog';
import { offered } from '../acts/arrange';
import { last } from '../story';
import { useOtherOpen } from '../useOtherOpen';
import { AssignForm } from './AssignForm';
import styles from './dispatch.module.css';

const SHOWN = 5;

/** One request of the queue, with all that its dispatch needs. */
export function Opened({ row }: { row: RequestRowView }) {
  const query = useRequest(row.id);
  return (
    <div className={styles.opened}>
      <Loaded query={query}>
        {(request) => (
          <>
            <div>
              <Objection request={request} />
              <p className={styles.text}>{request.text}</p>
              {request.itemId && (
                <p>
                  相关政策：<Link to={paths.item(request.itemId)}>{request.itemTitle ?? request.itemId}</Link>
                </p>
              )}
              <p>
                <Link to={paths.request(row.id)}>查看全部记录</Link>
              </p>
              <Others request={request} />
            </div>
            <Deciding request={request} />
          </>
        )}
      </Loaded>
    </div>
  );
}

/** Why a department does not want it: the one thing that must be known before it is sent out again. */
function Objection({ request: { history, state, departmentName } }: { request: RequestView }) {
  const objected = last(history, 'object', 'return');
  if (state !== 'OBJECTED' || !objected) return null;
  return (
    <div className={styles.returned}>
      <p>
        <b>
          {departmentName ?? '部门'} {objected.actor}：{objected.actLabel}
        </b>
      </p>
      <p>{objected.note}</p>
      {objected.decided && <p>{objected.decided}</p>}
    </div>
  );
}

/** What else the firm has open; the same matter twice is merged. */
function Others({ request }: { request: RequestView }) {
  const { others } = useOtherOpen(request);
  const [merging, setMerging] = useState<ActView | null>(null);
  const merge = request.acts.find(({ act }) => act === 'merge');
  if (others.length === 0 && merging === null) return null;
  return (
    <section aria-label="同一企业在办的诉求" className={styles.others}>
      <h3>这家企业在办的其他诉求</h3>
      <ul>
        {others.slice(0, SHOWN).map(({ id, title, number, stateLabel, departmentName }) => (
          <li key={id}>
            <Link to={paths.request(id)}>{title}</Link> <small>{[number, stateLabel, departmentName].filter(Boolean).join('，')}</small>
          </li>
        ))}
      </ul>
      {others.length > SHOWN && <p className={styles.meta}>还有 {others.length - SHOWN} 件{merge && '，并单时都可以选'}。</p>}
      {merge && <Button onClick={() => setMerging(merge)}>是同一件事，并单</Button>}
      {merging && <ActDialog act={merging} request={request} onClose={() => setMerging(null)} />}
    </section>
  );
}

function Deciding({ request }: { request: RequestView }) {
  const [upholding, setUpholding] = useState<ActView | null>(null);
  const uphold = request.acts.find(({ act }) => act === 'uphold');
  if (!offered(request, 'assign')) return <p className={styles.waits}>已经退转两次，按首接负责由督查员决定由哪个部门办理。</p>;
  return (
    <div>
      <AssignForm request={request} />
      {uphold && (
        <p className={styles.uphold}>
          异议不成立？ <Button onClick={() => setUpholding(uphold)}>维持派给{request.departmentName}</Button>
        </p>
      )}
      {upholding && <ActDialog act={upholding} request={request} onClose={() => setUpholding(null)} />}
    </div>
  );
}
