import { Link } from 'react-router';
import { useRequests } from '../../../api/requestQueries';
import type { RequestRowView } from '../../../api/workTypes';
import { ActButton } from '../../../components/page/ActButton';
import { PageTitle } from '../../../components/page/PageTitle';
import { EmptyState } from '../../../components/states/EmptyState';
import { Loaded } from '../../../components/states/Loaded';
import { chineseDate, monthDay } from '../../../lib/dates';
import { paths } from '../../../lib/paths';
import { LightMark } from '../LightMark';
import { StateTag } from '../StateTag';
import { titleOf } from '../words';
import { firmGroups, standing } from './groups';
import styles from '../requests.module.css';

/** The firm's own requests: first those that wait for the firm itself. */
export function FirmRequests() {
  const query = useRequests();
  const some = (query.data?.total ?? 0) > 0;
  return (
    <>
      <PageTitle
        title="我的诉求"
        lead="每件诉求都有承办部门和答复期限，办到哪一步随时能看。"
        aside={some && <ActButton to={paths.newRequest()}>我要咨询 / 提诉求</ActButton>}
      />
      <Loaded query={query}>{({ total, items }) => (total === 0 ? <NoRequests /> : <Groups rows={items} />)}</Loaded>
    </>
  );
}

function NoRequests() {
  return (
    <EmptyState
      title="您还没有提过诉求"
      text="政策看不懂、申报遇到困难、办事不顺，都可以在这里说。提交后会派给承办部门，并告诉您谁在办、哪天前答复。"
      act={{ label: '我要咨询 / 提诉求', to: paths.newRequest() }}
      other={{ label: '先去找政策', to: paths.items() }}
    />
  );
}

function Groups({ rows }: { rows: RequestRowView[] }) {
  return firmGroups(rows).map(({ key, title, rows: own }) => (
    <section key={key} className={`${styles.group} ${key === 'yours' ? styles.yours : ''}`}>
      <h2>
        {title} <small className={styles.count}>{own.length} 件</small>
      </h2>
      {own.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </section>
  ));
}

function Row({ row }: { row: RequestRowView }) {
  const draft = row.state === 'DRAFT';
  return (
    <article className={styles.row}>
      <div>
        <h3>
          <Link to={draft ? paths.requestDraft(row.id) : paths.request(row.id)}>{titleOf(row)}</Link>
        </h3>
        <p>{standing(row)}</p>
        <p className={styles.meta}>
          {row.number}，{chineseDate(row.filedAt)}
          {draft ? '存下' : '提交'}
          {row.itemTitle && `，关于“${row.itemTitle}”`}
        </p>
      </div>
      <div className={styles.clock}>
        {draft ? <Link to={paths.requestDraft(row.id)}>继续填写</Link> : <StateTag request={row} forFirm />}
        {row.light !== 'NONE' && <span>{monthDay(row.dueAt)}前答复</span>}
        <LightMark due={row} />
      </div>
    </article>
  );
}
