import { Link, useParams } from 'react-router';
import { useAssessment, usePolicies } from '../api/queries';
import type { AssessmentView, MissingView } from '../api/types';
import { supplierText } from '../components/explain/ExplanationTree';
import { LinkButton } from '../components/page/ActButton';
import { Page } from '../components/page/Page';
import { PageTitle } from '../components/page/PageTitle';
import { EmptyState } from '../components/states/EmptyState';
import { Loaded } from '../components/states/Loaded';
import { filledIn, useAnswers } from '../features/assessment/answers';
import styles from '../features/assessment/assessment.module.css';
import { InlineQuestion } from '../features/assessment/InlineQuestion';
import { ProfileAsking } from '../features/assessment/ProfileAsking';
import { ResultCard } from '../features/assessment/ResultCard';
import { useAsking } from '../features/assessment/asking';
import { VisitorAsking } from '../features/assessment/VisitorAsking';
import { useSession } from '../features/session/session';
import { paths } from '../lib/paths';

/** Whether one item is for me: its verdict, and only the questions that it needs. */
export function ItemCheckPage() {
  const { id = '' } = useParams();
  const { role } = useSession();
  return (
    <Page width="text">
      <PageTitle title="看看我是否符合" above={<Link to={paths.item(id)}>回到这项政策</Link>} />
      {role === 'enterprise' ? <OfProfile id={id} /> : <OfVisitor id={id} />}
    </Page>
  );
}

function OfProfile({ id }: { id: string }) {
  const policies = usePolicies();
  return (
    <ProfileAsking>
      <Loaded query={policies}>{(view) => <Check view={view} id={id} all={paths.policies()} />}</Loaded>
    </ProfileAsking>
  );
}

function OfVisitor({ id }: { id: string }) {
  const held = useAnswers();
  const assessment = useAssessment(filledIn(held.answers.facts));
  return (
    <VisitorAsking held={held}>
      <div className={assessment.isPlaceholderData ? styles.stale : undefined} aria-busy={assessment.isFetching}>
        <Loaded query={assessment} kept="您的答案都还在。">
          {(view) => <Check view={view} id={id} all={paths.assessment()} />}
        </Loaded>
      </div>
    </VisitorAsking>
  );
}

function Check({ view, id, all }: { view: AssessmentView; id: string; all: string }) {
  const result = view.results.find(({ itemId }) => itemId === id);
  if (!result) {
    return (
      <EmptyState
        title="这项政策不参加匹配"
        text="它可能是草案、已经失效，或者不适用于您所在的地区。您可以向主管部门咨询。"
        act={{ label: '我要咨询', to: paths.newRequest(id) }}
      />
    );
  }
  return (
    <>
      <ResultCard result={result} asks={false} />
      {result.verdict === 'UNKNOWN' && <Open missing={result.missing} />}
      <div className={`${styles.after} no-print`}>
        <LinkButton to={all} size="large">
          看看还能享受什么
        </LinkButton>
      </div>
    </>
  );
}

function Open({ missing }: { missing: MissingView[] }) {
  const asking = useAsking();
  const next = missing.find(({ fact }) => !asking.isUnknown(fact) && asking.fieldOf(fact) !== null);
  if (!next) return <Elsewhere missing={missing} />;
  return (
    <section className={styles.next} aria-label="还差一项信息">
      <p>回答下面的问题，就能往下判断。</p>
      <InlineQuestion key={next.fact} field={asking.fieldOf(next.fact)!} />
    </section>
  );
}

/** What is left is not the reader's to say. */
function Elsewhere({ missing }: { missing: MissingView[] }) {
  if (missing.length === 0) return null;
  const parts = missing.map(({ label, ...from }) => `${label}（${supplierText(from)}）`);
  return <p className={styles.elsewhere}>还差：{parts.join('、')}。有了这些信息才能下结论。</p>;
}
