import { Link } from 'react-router';
import type { SearchView } from '../../api/types';
import { Paging } from '../../components/page/Paging';
import { PolicyCard } from '../../components/policy/PolicyCard';
import { EmptyState } from '../../components/states/EmptyState';
import { paths } from '../../lib/paths';
import { useToday } from '../session/session';
import { chosenCount, cleared, PAGE_SIZE, type SearchState, writeState } from './searchState';
import styles from './search.module.css';

type Props = { found: SearchView; state: SearchState; onPage: (page: number) => void };

export function Results({ found, state, onPage }: Props) {
  const today = useToday();
  return (
    <>
      <DidYouMean text={found.didYouMean} />
      {found.items.length === 0 && <Nothing state={state} />}
      {found.items.map((item) => (
        <PolicyCard key={item.id} item={item} today={today} heading="h2" />
      ))}
      <Paging page={state.page} size={PAGE_SIZE} total={found.total} onPage={onPage} />
    </>
  );
}

function DidYouMean({ text }: { text: string | null }) {
  if (!text) return null;
  return (
    <p className={styles.didYouMean}>
      您是不是想找：<Link to={paths.itemsAbout(text)}>{text}</Link>
    </p>
  );
}

function Nothing({ state }: { state: SearchState }) {
  const filtered = chosenCount(state) > 0;
  return (
    <EmptyState
      title="没有找到合适的政策"
      text={filtered ? '当前的筛选条件太窄了，可以去掉几个再看。' : '换个更短的说法试试，例如“补贴”“贷款”“人才”；也可以做一次政策体检，由系统替您找。'}
      act={filtered ? { label: '去掉全部筛选', to: paths.items(writeState(cleared(state))) } : { label: '去做政策体检', to: paths.assessment() }}
    />
  );
}
