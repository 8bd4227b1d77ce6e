import { Button } from 'antd';
import { useNavigate, useSearchParams } from 'react-router';
import { useFactCatalog, useQuestions } from '../api/queries';
import type { FactFieldView, QuestionsView } from '../api/types';
import { FactQuestion } from '../components/facts/FactQuestion';
import { ActButton, LinkButton } from '../components/page/ActButton';
import { Page } from '../components/page/Page';
import { PageTitle } from '../components/page/PageTitle';
import { Loaded } from '../components/states/Loaded';
import { useAnswers } from '../features/assessment/answers';
import styles from '../features/assessment/assessment.module.css';
import { useSession, useToday } from '../features/session/session';
import { paths } from '../lib/paths';

type Step = { title: string; fields: FactFieldView[] };

/** Groups of questions about facts that the catalog knows. */
function stepsOf({ groups }: QuestionsView, catalog: FactFieldView[]): Step[] {
  const known = new Map(catalog.map((field) => [field.key, field]));
  return groups
    .map(({ title, fields }) => ({ title, fields: fields.flatMap((key) => known.get(key) ?? []) }))
    .filter(({ fields }) => fields.length > 0);
}

export function AssessmentPage() {
  const questions = useQuestions();
  const catalog = useFactCatalog();
  return (
    <Page width="text">
      <Loaded query={questions} page>
        {(groups) => <Loaded query={catalog}>{({ fields }) => <Steps steps={stepsOf(groups, fields)} />}</Loaded>}
      </Loaded>
    </Page>
  );
}

/** One group of plain questions at a time; the address holds where one is, so that Back goes back one group. */
function Steps({ steps }: { steps: Step[] }) {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const held = useAnswers();
  const at = Math.min(Math.max(Number(params.get('step') ?? 1) || 1, 1), steps.length);
  const step = steps[at - 1];
  const last = at === steps.length;
  if (!step) return null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void navigate(last ? paths.assessmentResult() : paths.assessmentStep(at + 1));
      }}
    >
      <PageTitle title={`政策体检：${step.title}`} above={<Progress at={at} of={steps.length} />} lead={at === 1 ? <Welcome /> : undefined} />
      <Questions step={step} held={held} />
      <div className={styles.acts}>
        <ActButton htmlType="submit">{last ? '看结果' : '下一步'}</ActButton>
        {at > 1 && (
          <LinkButton to={paths.assessmentStep(at - 1)} size="large">
            上一步
          </LinkButton>
        )}
        {!last && (
          <Button type="link" size="large" onClick={() => void navigate(paths.assessmentResult())}>
            不答了，直接看结果
          </Button>
        )}
      </div>
    </form>
  );
}

function Questions({ step, held: { answers, answer, sayUnknown } }: { step: Step; held: ReturnType<typeof useAnswers> }) {
  const year = Number(useToday().slice(0, 4));
  return (
    <div className={styles.questions}>
      {step.fields.map((field) => (
        <FactQuestion
          key={field.key}
          field={field}
          value={answers.facts[field.key]}
          onChange={(value) => answer(field.key, value)}
          year={year}
          unknown={{ chosen: answers.unknown.includes(field.key), choose: (chosen) => sayUnknown(field.key, chosen) }}
        />
      ))}
    </div>
  );
}

function Progress({ at, of }: { at: number; of: number }) {
  return (
    <>
      第 {at} 步，共 {of} 步
      <div className={styles.progress} aria-hidden="true">
        <div style={{ width: `${(100 * at) / of}%` }} />
      </div>
    </>
  );
}

function Welcome() {
  const { role } = useSession();
  return role === 'enterprise'
    ? '这里可以换一种假设算算看，不会改动您的企业档案。每一题都可以不答，也可以选“不知道”。'
    : '不用登录。每一题都可以不答，也可以选“不知道”。答案只留在这个浏览器窗口里，关掉就没有了。';
}
