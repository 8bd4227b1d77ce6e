import { useAuthorisations } from '../../api/firmQueries';
import type { AuthorisationView, Basis } from '../../api/firmTypes';
import { Section } from '../../components/page/Section';
import { EmptyState } from '../../components/states/EmptyState';
import { Loaded } from '../../components/states/Loaded';
import { AuthorisationCard } from './AuthorisationCard';
import styles from './authorisation.module.css';

const parts: { basis: Basis; title: string; lead: string }[] = [
  { basis: 'CONSENT', title: '由您决定', lead: '这些资料要您同意才能用来匹配政策。可以随时授权，也可以随时收回。' },
  { basis: 'LAW', title: '依法共享', lead: '这些资料由部门依法提供，不需要您授权。有误可以提诉求，请部门更正。' },
];

/** Who supplied what about this firm, on which basis, and what it was used for. */
export function Authorisations() {
  const query = useAuthorisations();
  return <Loaded query={query}>{({ sources }) => (sources.length === 0 ? <None /> : parts.map((part) => <Part key={part.basis} {...part} sources={sources} />))}</Loaded>;
}

function Part({ basis, title, lead, sources }: (typeof parts)[number] & { sources: AuthorisationView[] }) {
  const these = sources.filter((source) => source.basis === basis);
  if (these.length === 0) return null;
  return (
    <Section title={title} lead={lead}>
      <ul className={styles.sources}>
        {these.map((source) => (
          <AuthorisationCard key={source.source} source={source} />
        ))}
      </ul>
    </Section>
  );
}

function None() {
  return <EmptyState title="还没有部门提供您的资料" text="部门提供资料后，这里会写明提供了什么、依据是什么、用在了哪里。" />;
}
