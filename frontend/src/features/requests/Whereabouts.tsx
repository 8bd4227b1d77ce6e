import type { RequestView } from '../../api/workTypes';
import { LightMark, Owed } from './LightMark';
import { Steps } from './Steps';
import { whenOf } from './when';
import styles from './progress.module.css';

type Props = { request: RequestView; forFirm: boolean };

/** The three things that everybody asks of a request: where is it, who has it, by when. */
export function Whereabouts({ request, forFirm }: Props) {
  return (
    <section aria-label="办理进度" className={styles.whereabouts}>
      <div className={styles.where}>
        <h2>在哪一步</h2>
        <Steps state={request.state} forFirm={forFirm} />
      </div>
      <div>
        <h2>谁在办</h2>
        <Who request={request} />
      </div>
      <div>
        <h2>何时答复</h2>
        <By request={request} forFirm={forFirm} />
      </div>
    </section>
  );
}

const nobody: Partial<Record<RequestView['state'], string>> = { WITHDRAWN: '没有派给部门', MERGED: '并入另一件一起办' };

function Who({ request: { departmentName, departmentPhone, handler, state, assistants } }: { request: RequestView }) {
  if (!departmentName) return <p className={styles.fact}>{nobody[state] ?? '正在分派给合适的部门'}</p>;
  return (
    <>
      <p className={styles.fact}>{departmentName}</p>
      <p>{state === 'OBJECTED' ? '部门有异议，派单台正在确认' : handler ? `经办人 ${handler}` : '还没有签收'}</p>
      {departmentPhone && (
        <p>
          <a href={`tel:${departmentPhone}`} className={styles.phone}>
            {departmentPhone}
          </a>
        </p>
      )}
      {assistants.length > 0 && <p>协办：{assistants.map(({ name }) => name).join('、')}</p>}
    </>
  );
}

function By({ request, forFirm }: Props) {
  const { fact, more, timed } = whenOf(request, forFirm);
  return (
    <>
      <p className={styles.fact}>{fact}</p>
      {timed && (
        <p>
          <LightMark due={request} />
        </p>
      )}
      {!forFirm && request.urgent && request.urgent.clock !== 'CLOSE' && (
        <p>
          <Owed urgent={request.urgent} />
        </p>
      )}
      {more.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}
