import type { EnterpriseView, FactValueView } from '../../api/types';
import { chineseDate } from '../../lib/dates';
import styles from './firm.module.css';

/** 一企一档, to read: every fact with who said so and as of when. */
export function FirmFile({ firm }: { firm: EnterpriseView }) {
  const groups = new Map<string, FactValueView[]>();
  for (const fact of firm.facts) groups.set(fact.group ?? '其他', [...(groups.get(fact.group ?? '其他') ?? []), fact]);
  return (
    <div className={styles.facts}>
      {[...groups].map(([group, facts]) => (
        <Group key={group} group={group} facts={facts} />
      ))}
    </div>
  );
}

function Group({ group, facts }: { group: string; facts: FactValueView[] }) {
  return (
    <section aria-label={group}>
      <h2>{group}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">项目</th>
            <th scope="col">内容</th>
            <th scope="col">来源</th>
          </tr>
        </thead>
        <tbody>
          {facts.map(({ key, label, valueText, source, asOf }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              <td>{valueText}</td>
              <td className={styles.source}>
                {source}，截至{chineseDate(asOf)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
