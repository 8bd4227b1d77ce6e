import { Link } from 'react-router';
import type { BoardView } from '../../api/boardTypes';
import { paths } from '../../lib/paths';
import { queryOf } from './useSupervisedFilter';
import { grouped } from './words';
import styles from './board.module.css';

type Task = { count: number; text: string; to: string };

const list = (only: string) => paths.supervised(queryOf({ only }));

function tasksOf(board: BoardView, city: boolean): Task[] {
  return [
    { count: board.extensionAsked, text: '延期待批', to: list('EXTENSION_ASKED') },
    { count: board.appealOpen, text: '差评申诉待审', to: list('APPEAL_OPEN') },
    { count: board.toSettle, text: '退转两次，等您定责', to: list('HANDED_BACK_TWICE') },
    { count: board.notCalledBack, text: '抽中待回访', to: list('NOT_CALLED_BACK') },
    { count: board.waiting, text: '待派单', to: city ? paths.dispatch() : paths.supervised(queryOf({ state: 'FILED' })) },
  ].filter(({ count }) => count > 0);
}

/** The answer first: one sentence that can be read out in a meeting, and what waits for the reader. */
export function Verdict({ board, city }: { board: BoardView; city: boolean }) {
  const { all, extensionAsked } = board;
  return (
    <div className={styles.verdict}>
      <p>
        现在有{' '}
        <Link to={paths.supervisionLate()} className={styles.late}>
          <b>{grouped(all.red)}</b> 件超期
        </Link>
        ，
        <Link to={paths.supervisionLate('YELLOW')} className={styles.soon}>
          <b>{grouped(all.yellow)}</b> 件快到期
        </Link>
        ，
        <Link to={list('EXTENSION_ASKED')}>
          <b>{grouped(extensionAsked)}</b> 件等您批延期
        </Link>
        。
      </p>
      <p className={styles.open}>
        在办共 <Link to={paths.supervised()}>{grouped(all.total)} 件</Link>。
      </p>
      <Tasks tasks={tasksOf(board, city)} board={board} />
    </div>
  );
}

function Tasks({ tasks, board }: { tasks: Task[]; board: BoardView }) {
  const watched: Task[] = [
    { count: board.repairing, text: '差评整改中', to: paths.supervised(queryOf({ state: 'REPAIRING' })) },
    { count: board.reopened, text: '重办过还没办结', to: paths.supervised(queryOf({ only: 'REOPENED', scope: 'OPEN' })) },
    { count: board.escalated, text: '督办中', to: paths.supervised(queryOf({ level: '1', scope: 'OPEN' })) },
    { count: board.lifted, text: '提级办理', to: paths.supervised(queryOf({ only: 'LIFTED', scope: 'OPEN' })) },
  ].filter(({ count }) => count > 0);
  return (
    <div className={styles.tasks}>
      <Group title="等人处理" tasks={tasks} none="没有等待处理的事项。" />
      <Group title="需要盯着" tasks={watched} none="没有。" />
    </div>
  );
}

function Group({ title, tasks, none }: { title: string; tasks: Task[]; none: string }) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {tasks.length === 0 ? (
        <p className={styles.faint}>{none}</p>
      ) : (
        <ul>
          {tasks.map(({ count, text, to }) => (
            <li key={text}>
              <Link to={to}>
                <b>{grouped(count)}</b> {text}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
