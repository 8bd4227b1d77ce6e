import { Link } from 'react-router';
import type { VisitProblemView, VisitView } from '../../api/visitQueries';
import { LinkButton } from '../../components/page/ActButton';
import { PageTitle } from '../../components/page/PageTitle';
import { Fact, Facts, Section } from '../../components/page/Section';
import { chineseDate, chineseTime } from '../../lib/dates';
import { paths } from '../../lib/paths';
import { useSession } from '../session/session';
import { RaiseMore } from './RaiseMore';
import styles from './visits.module.css';

/** One visit: who met, what was asked, and where each of it is. */
export function VisitRecord({ visit }: { visit: VisitView }) {
  const { role } = useSession();
  return (
    <>
      <PageTitle
        title={visit.topic}
        above={visit.kindLabel}
        lead={`${chineseDate(visit.heldOn)}，${visit.place}`}
        aside={visit.editable && <LinkButton to={paths.editVisit(visit.id)}>修改记录</LinkButton>}
      />
      <Section title={role === 'enterprise' ? '您提出的问题' : '企业提出的问题'}>
        {visit.problems.length === 0 ? <p className={styles.faint}>没有提出问题。</p> : <Problems visit={visit} />}
        {visit.editable && <RaiseMore visit={visit} />}
      </Section>
      <Section title="参加人员">
        <Facts>
          <Fact label="企业">
            <Firms visit={visit} />
          </Fact>
          <Fact label="部门">
            {visit.officials.map(({ name, departmentName }, at) => (
              <div key={at}>
                {departmentName} {name}
              </div>
            ))}
          </Fact>
          {visit.note && (
            <Fact label="记录">
              <span className={styles.text}>{visit.note}</span>
            </Fact>
          )}
          <Fact label="登记">
            {visit.departmentName} {visit.recordedBy}，{chineseTime(visit.recordedAt)}
          </Fact>
        </Facts>
      </Section>
    </>
  );
}

function Firms({ visit: { firms, firmsTotal } }: { visit: VisitView }) {
  return (
    <>
      {firms.map(({ uscc, name }) => (
        <div key={uscc}>{name}</div>
      ))}
      {firmsTotal > firms.length && <div className={styles.faint}>另有 {firmsTotal - firms.length} 家企业参加</div>}
    </>
  );
}

function Problems({ visit: { problems, firms } }: { visit: VisitView }) {
  return (
    <ol className={styles.problems}>
      {problems.map((problem) => (
        <li key={problem.requestId}>
          <h3>{problem.title}</h3>
          <p className={styles.text}>{problem.text}</p>
          <p className={styles.where}>
            <Request problem={problem} />
            <b className={problem.open ? styles.open : undefined}>{problem.stateLabel}</b>
            <span>{problem.handledBy ?? '正在分派给合适的部门'}</span>
            {firms.length > 1 && <span className={styles.faint}>{problem.firmName}</span>}
          </p>
        </li>
      ))}
    </ol>
  );
}

function Request({ problem: { requestId, requestNumber, mayOpen } }: { problem: VisitProblemView }) {
  return mayOpen ? <Link to={paths.request(requestId)}>{requestNumber}</Link> : <span className="tabular">{requestNumber}</span>;
}
