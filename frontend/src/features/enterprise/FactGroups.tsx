import { useFactCatalog } from '../../api/queries';
import type { FactValueView } from '../../api/types';
import { Section } from '../../components/page/Section';
import { type Editing, FactRow } from './FactRow';
import styles from './enterprise.module.css';

const OTHER = '其他';

function byGroup(facts: FactValueView[]): Map<string, FactValueView[]> {
  const groups = new Map<string, FactValueView[]>();
  for (const fact of facts) groups.set(fact.group ?? OTHER, [...(groups.get(fact.group ?? OTHER) ?? []), fact]);
  return groups;
}

/** The profile by groups. Without `edit` it is to be read only. */
export function FactGroups({ facts, edit }: { facts: FactValueView[]; edit?: Editing }) {
  const { data: catalog } = useFactCatalog();
  return [...byGroup(facts)].map(([group, rows]) => (
    <Section key={group} title={group}>
      <dl className={styles.rows}>
        {rows.map((fact) => (
          <FactRow key={fact.key} fact={fact} field={catalog?.fields.find(({ key }) => key === fact.key)} edit={edit} />
        ))}
      </dl>
    </Section>
  ));
}
