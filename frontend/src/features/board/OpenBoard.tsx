import { useState } from 'react';
import { useBoard } from '../../api/boardQueries';
import type { BoardView } from '../../api/boardTypes';
import { Tabs } from '../../components/page/Tabs';
import { EmptyState } from '../../components/states/EmptyState';
import { Loaded } from '../../components/states/Loaded';
import { chineseTime } from '../../lib/dates';
import { useSession } from '../session/session';
import { Legend, Slices } from './Slices';
import { Verdict } from './Verdict';
import { Workload } from './Workload';
import styles from './board.module.css';

/** 督办看板: what is late, what waits for whom, and where everything lies. */
export function OpenBoard() {
  const { me } = useSession();
  const query = useBoard();
  return <Loaded query={query}>{(board) => <Board board={board} city={me?.department === null} />}</Loaded>;
}

function Board({ board, city }: { board: BoardView; city: boolean }) {
  if (board.all.total === 0 && board.notCalledBack === 0) {
    return <EmptyState title="没有在办的诉求" text="企业提交诉求后，各部门的办理情况会出现在这里。" />;
  }
  return (
    <>
      <Verdict board={board} city={city} />
      <Cuts board={board} />
      <p className={styles.note}>
        截至 {chineseTime(board.asOf)}，每半分钟自动更新。{board.note && `${board.note}。`}
      </p>
    </>
  );
}

function Cuts({ board }: { board: BoardView }) {
  const [active, setActive] = useState('department');
  const cut = (key: 'department' | 'category' | 'region' | 'state', label: string, title: string, slices: BoardView['byState']) => ({
    key,
    label,
    content: key === active ? <Slices title={title} by={key} slices={slices} caption={`${label}的在办诉求，单位：件`} /> : null,
  });
  return (
    <>
      <Tabs
        label="按什么看"
        active={active}
        onChange={setActive}
        tabs={[
          cut('department', '按部门', '承办部门', board.byDepartment),
          cut('category', '按类别', '类别', board.byCategory),
          cut('region', '按地区', '企业所在地区', board.byRegion),
          cut('state', '按状态', '状态', board.byState),
          { key: 'workload', label: '工作量', content: active === 'workload' ? <Workload /> : null },
        ]}
      />
      {active !== 'workload' && <Legend />}
    </>
  );
}
