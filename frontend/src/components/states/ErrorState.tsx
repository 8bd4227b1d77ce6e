import { Button } from 'antd';
import { OFFLINE, ProblemError } from '../../api/problem';
import { paths } from '../../lib/paths';
import { ActButton, LinkButton } from '../page/ActButton';
import styles from './states.module.css';

/** `page`: there is nothing else on the page, so that this is its heading. */
type Props = { error: unknown; retry?: () => void; kept?: string; page?: boolean };

const UNEXPECTED = new ProblemError({
  status: 500,
  code: 'unexpected',
  title: '页面出了点问题',
  detail: '不是您的操作有误，请再试一次；如果还不行，请稍后再来。',
});

function shown(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  return error instanceof TypeError && /fetch/i.test(error.message) ? OFFLINE : UNEXPECTED;
}

/** What happened, what was kept, what to do. */
export function ErrorState({ error, retry, kept, page = false }: Props) {
  const problem = shown(error);
  if (problem.code === 'search-unavailable') return <SearchAway problem={problem} retry={retry} />;
  const Heading = page ? 'h1' : 'h2';
  return (
    <section className={styles.state} role="alert">
      {page && <title>{`${problem.title} - 惠企通`}</title>}
      <Heading>{problem.title}</Heading>
      <p>{problem.detail}</p>
      {kept && <p>{kept}</p>}
      <div className={styles.acts}>
        {retry && problem.status !== 404 && <ActButton onClick={retry}>再试一次</ActButton>}
        {problem.status === 404 && <LinkButton to={paths.home()} size="large">回到首页</LinkButton>}
      </div>
    </section>
  );
}

/** Search is away while everything else goes on. */
function SearchAway({ problem, retry }: { problem: ProblemError; retry?: () => void }) {
  return (
    <section className={styles.state} role="alert">
      <h2>{problem.title}</h2>
      <p>{problem.detail}</p>
      <p>您输入的搜索条件还在。其他功能都能照常使用：可以先按文件查看政策，或做一次政策体检。</p>
      <div className={styles.acts}>
        {retry && <Button size="large" onClick={retry}>再试一次</Button>}
        <LinkButton to={paths.documents()} size="large">查看政策文件</LinkButton>
        <LinkButton to={paths.assessment()} size="large">去做政策体检</LinkButton>
      </div>
    </section>
  );
}
