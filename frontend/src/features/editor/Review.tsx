import { Link } from 'react-router';
import { useReleased } from '../../api/editorQueries';
import type { EditorItemDetailView } from '../../api/workTypes';
import { Loaded } from '../../components/states/Loaded';
import { paths } from '../../lib/paths';
import { Changes } from './Changes';
import { changesOf } from './diff';
import { DryRun } from './dryrun/DryRun';
import { ItemHistory } from './ItemHistory';
import { ReviewActs } from './ReviewActs';
import { RuleLines } from './RuleLines';
import form from './form.module.css';
import styles from './review.module.css';

/** Everything that a second pair of eyes needs: what changes, what it would do, and the two ways to decide. */
export function Review({ item }: { item: EditorItemDetailView }) {
  return (
    <div className={form.page}>
      <div className={styles.main}>
        <Difference item={item} />
        <RuleInWords item={item} />
        {item.rule !== null && <DryRun itemId={item.id} trial={{ version: item.version }} />}
        <ReviewActs key={item.version} item={item} />
      </div>
      <aside className={form.beside} aria-label="条目情况">
        <p>
          <Link to={paths.editorItem(item.id)}>打开编辑页</Link>
        </p>
        <ItemHistory history={item.history} />
      </aside>
    </div>
  );
}

function Difference({ item }: { item: EditorItemDetailView }) {
  const query = useReleased(item.id);
  return (
    <section aria-labelledby="difference">
      <h2 id="difference">改了什么</h2>
      <Loaded query={query}>
        {(released) => {
          const changes = changesOf(released, item);
          if (released === null) return <><p>这是新条目，没有对外发布过。</p><Changes changes={changes} before="对外" after="这一版" /></>;
          return changes.length === 0 ? <p>与现在对外的内容没有差别。</p> : <Changes changes={changes} />;
        }}
      </Loaded>
    </section>
  );
}

function RuleInWords({ item: { ruleText, ruleErrors } }: { item: EditorItemDetailView }) {
  return (
    <section aria-labelledby="rule-words">
      <h2 id="rule-words">机器规则</h2>
      {ruleText === null || ruleText.length === 0 ? <p>没有机器规则，企业会看到“需人工判断”。</p> : <RuleLines lines={ruleText} />}
      {ruleErrors.length > 0 && (
        <ul className={styles.errors}>
          {ruleErrors.map(({ path, message }) => (
            <li key={path + message}>
              {message}（{path}）
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
