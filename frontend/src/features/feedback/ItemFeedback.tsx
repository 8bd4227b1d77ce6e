import { useItemFeedback } from '../../api/feedbackQueries';
import type { ItemFeedbackView, Question, AskedGroupView, UnclearClause } from '../../api/trustTypes';
import { Section } from '../../components/page/Section';
import { CodeName } from '../../components/policy/CodeName';
import { Loaded } from '../../components/states/Loaded';
import { chineseDate, chineseTime } from '../../lib/dates';
import { count } from '../../lib/figures';
import { FaqDialog } from './FaqDialog';
import { FaqEntries } from './FaqEntries';
import { outcomeText } from './words';
import styles from './feedback.module.css';

/** Everything that comes back about one item, and what is answered of it. */
export function ItemFeedback({ itemId, children }: { itemId: string; children: (feedback: ItemFeedbackView) => React.ReactNode }) {
  const query = useItemFeedback(itemId);
  return (
    <Loaded query={query} page>
      {(feedback) => (
        <>
          {children(feedback)}
          <p className={styles.faint}>{outcomeText(feedback.item.outcomes)}</p>
          {feedback.unclear.length > 0 && <Unclear clauses={feedback.unclear} />}
          <Section title="常见问题" lead="一位编辑写，另一位审核后发布到政策页面。">
            <FaqEntries itemId={itemId} />
            <FaqDialog itemId={itemId} button="新写一条" />
          </Section>
          <Section title="企业在问什么" lead="问得差不多的放在一起，最多看最近 200 件。企业名称、联系方式不显示。">
            {feedback.groups.length === 0 ? <p className={styles.faint}>还没有企业就这条政策提问。</p> : <Groups itemId={itemId} groups={feedback.groups} />}
          </Section>
        </>
      )}
    </Loaded>
  );
}

function Unclear({ clauses }: { clauses: UnclearClause[] }) {
  return (
    <Section title="办理人员认为不清楚的条款">
      <ul className={styles.clauses}>
        {clauses.map(({ id, clause, note, department, markedAt }) => (
          <li key={id}>
            <b>{clause}</b>：{note}
            <p className={styles.faint}>
              {department} {chineseTime(markedAt)}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Groups({ itemId, groups }: { itemId: string; groups: AskedGroupView[] }) {
  return (
    <div className={styles.groups}>
      {groups.map((group) => (
        <details key={group.questions[0]!.requestId}>
          <summary>
            {group.title} {group.count > 1 && <span className={styles.times}>问过 {count(group.count)} 次</span>}
          </summary>
          <ul>
            {group.questions.map((question) => (
              <Asked key={question.requestId} question={question} />
            ))}
          </ul>
          <FaqDialog itemId={itemId} button="写成常见问题" from={group.questions[0]} />
        </details>
      ))}
    </div>
  );
}

function Asked({ question }: { question: Question }) {
  return (
    <li>
      <p className={styles.faint}>
        {chineseDate(question.filedAt)} {question.region && <CodeName system="region" value={question.region} />} {question.categoryLabel} · {question.outcomeLabel ?? question.stateLabel}
      </p>
      <p>{question.title}</p>
      <p className={styles.words}>{question.text}</p>
      {question.answer && <p className={styles.words}>答复：{question.answer}</p>}
    </li>
  );
}
