import type { ItemView, RuleLineView } from '../../api/types';
import { Section } from '../../components/page/Section';
import { plain } from '../../lib/labels';
import styles from './items.module.css';

/** Who can have it: the document's conditions as they stand, and how the machine reads them. */
export function Eligibility({ item }: { item: ItemView }) {
  return (
    <Section title="谁能享受" lead={item.beneficiary && plain(item.beneficiary)}>
      {item.conditions.length > 0 ? (
        <ul className={styles.conditions}>
          {item.conditions.map((condition) => (
            <li key={condition}>{plain(condition)}</li>
          ))}
        </ul>
      ) : (
        <p>原文没有列出具体条件，请向主管部门咨询。</p>
      )}
      {item.judgedBy === 'PERSON' && <p className={styles.note}>这些条件需要由主管部门人工判断，系统不会替您下结论。</p>}
      {item.ruleText && item.ruleText.length > 0 && <MachineRule lines={item.ruleText} />}
    </Section>
  );
}

function MachineRule({ lines }: { lines: RuleLineView[] }) {
  return (
    <details className={styles.rule}>
      <summary>系统按这样的规则判断</summary>
      <ul>
        {lines.map((line, at) => (
          <li key={at} style={{ paddingInlineStart: line.depth * 20 }}>
            {plain(line.text)}
            {line.clause?.article && line.clause.article !== lines[at - 1]?.clause?.article && (
              <span className={styles.clause}>依据 {line.clause.article}</span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
