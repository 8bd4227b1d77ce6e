import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useNavigate, useSearchParams } from 'react-router';
import { useAssessment } from '../api/queries';
import { LinkButton } from '../components/page/ActButton';
import { Page } from '../components/page/Page';
import { PageTitle } from '../components/page/PageTitle';
import { EmptyState } from '../components/states/EmptyState';
import { Loaded } from '../components/states/Loaded';
import { filledIn, useAnswers } from '../features/assessment/answers';
import styles from '../features/assessment/assessment.module.css';
import { Result } from '../features/assessment/Result';
import { VisitorAsking } from '../features/assessment/VisitorAsking';
import { chineseDate } from '../lib/dates';
import { paths } from '../lib/paths';

export function AssessmentResultPage() {
  const held = useAnswers();
  const [params, setParams] = useSearchParams();
  const facts = filledIn(held.answers.facts);
  const count = Object.keys(facts).length;
  if (count === 0) return <NothingAnswered />;
  return (
    <Page>
      <PageTitle title="政策体检结果" />
      <VisitorAsking held={held}>
        <Answered facts={facts} tab={params.get('tab')} onTab={(tab) => setParams({ tab }, { replace: true })} onAgain={held.startAgain} />
      </VisitorAsking>
    </Page>
  );
}

type Props = { facts: ReturnType<typeof filledIn>; tab: string | null; onTab: (tab: string) => void; onAgain: () => void };

function Answered({ facts, tab, onTab, onAgain }: Props) {
  const assessment = useAssessment(facts);
  return (
    <div className={assessment.isPlaceholderData ? styles.stale : undefined} aria-busy={assessment.isFetching}>
      <Loaded query={assessment} kept="您的答案都还在。">
        {(view) => (
          <>
            <Result view={view} tab={tab} onTab={onTab} acts={<Acts onAgain={onAgain} />} busy={assessment.isFetching} />
            <p className={styles.basis}>
              按 {chineseDate(view.asOf)} 的政策和您填写的 {Object.keys(facts).length} 项信息判断，供参考，不是审批结果。
            </p>
          </>
        )}
      </Loaded>
    </div>
  );
}

function Acts({ onAgain }: { onAgain: () => void }) {
  const navigate = useNavigate();
  return (
    <>
      <LinkButton to={paths.assessment()}>修改答案</LinkButton>
      <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
        打印
      </Button>
      <Button
        onClick={() => {
          onAgain();
          void navigate(paths.assessment());
        }}
      >
        重新开始
      </Button>
    </>
  );
}

function NothingAnswered() {
  return (
    <Page>
      <PageTitle title="政策体检结果" />
      <EmptyState title="还没有可以判断的信息" text="回答几个问题就能看到结果，不知道的可以跳过。" act={{ label: '开始政策体检', to: paths.assessment() }} />
    </Page>
  );
}
