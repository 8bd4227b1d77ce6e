import { useState } from 'react';
import { Link } from 'react-router';
import { useWorkload } from '../../api/boardQueries';
import type { LoadView, WorkloadView } from '../../api/boardTypes';
import { EmptyState } from '../../components/states/EmptyState';
import { Loaded } from '../../components/states/Loaded';
import { chineseDate } from '../../lib/dates';
import { paths } from '../../lib/paths';
import { queryOf } from './useSupervisedFilter';
import { grouped } from './words';
import styles from './board.module.css';

/** Who has how much to do: departments, and on demand the officials of one. */
export function Workload() {
  return <Loaded query={useWorkload()}>{(workload) => <Loads workload={workload} />}</Loaded>;
}

function Loads({ workload }: { workload: WorkloadView }) {
  const departments = workload.loads.filter(({ handler }) => handler === null).toSorted((one, other) => other.open - one.open);
  const [shown, setShown] = useState<string | null>(departments.length === 1 ? departments[0]!.department : null);
  if (departments.length === 0) return <EmptyState title="还没有派出的诉求" text="派到部门以后，这里会显示各部门和经办人手上有多少。" />;
  return (
    <div className={styles.scroll}>
      <table className={styles.slices}>
        <caption className="visually-hidden">各部门和经办人的工作量，单位：件</caption>
        <thead>
          <tr>
            <th scope="col">部门、经办人</th>
            <th scope="col">手上在办</th>
            <th scope="col">其中超期</th>
            <th scope="col">本周新收</th>
            <th scope="col">本周办结</th>
          </tr>
        </thead>
        <tbody>
          {departments.map((load) => (
            <Department key={load.department} load={load} officials={shown === load.department ? officialsOf(workload, load.department) : []} open={shown === load.department} onOpen={() => setShown(shown === load.department ? null : load.department)} />
          ))}
        </tbody>
      </table>
      <p className={styles.note}>本周从 {chineseDate(workload.since)}（周一）算起；“本周新收”是本周提交、现在在这里的。</p>
    </div>
  );
}

const officialsOf = (workload: WorkloadView, department: string) => workload.loads.filter((load) => load.department === department && load.handler !== null);

type DepartmentProps = { load: LoadView; officials: LoadView[]; open: boolean; onOpen: () => void };

function Department({ load, officials, open, onOpen }: DepartmentProps) {
  return (
    <>
      <tr>
        <th scope="row">
          <button type="button" className={styles.fold} aria-expanded={open} onClick={onOpen}>
            <span aria-hidden="true">{open ? '▾' : '▸'}</span> {load.departmentName}
          </button>
        </th>
        <Figures load={load} />
      </tr>
      {officials.map((official) => (
        <tr key={official.handler} className={styles.official}>
          <th scope="row">{official.handlerName}</th>
          <Figures load={official} />
        </tr>
      ))}
      {open && officials.length === 0 && (
        <tr className={styles.official}>
          <td colSpan={5}>还没有人签收。</td>
        </tr>
      )}
    </>
  );
}

function Figures({ load }: { load: LoadView }) {
  const whose = { department: load.department, ...(load.handler ? { handler: load.handler } : {}) };
  return (
    <>
      <td>
        <Link to={paths.supervised(queryOf({ ...whose, scope: 'OPEN' }))}>{grouped(load.open)}</Link>
      </td>
      <td>
        {load.late === 0 ? (
          <span className={styles.nought}>0</span>
        ) : (
          <Link to={paths.supervised(queryOf({ ...whose, light: 'RED' }))} className={styles.RED}>
            {grouped(load.late)}
          </Link>
        )}
      </td>
      <td>{grouped(load.filed)}</td>
      <td>{grouped(load.closed)}</td>
    </>
  );
}
