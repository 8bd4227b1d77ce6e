import { FileTextOutlined, SearchOutlined } from '@ant-design/icons';
import { type ReactNode, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { useSuggestions } from '../../api/queries';
import type { SuggestionsView } from '../../api/types';
import { ActButton } from '../../components/page/ActButton';
import { Combobox } from '../../components/page/Combobox';
import { paths } from '../../lib/paths';
import styles from './search.module.css';

type Props = { initial?: string; onSearch: (q: string) => void; hero?: boolean };

/** What has been typed, once the fingers rest. */
function useRested(text: string, delay = 150): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), delay);
    return () => clearTimeout(timer);
  }, [text, delay]);
  return rested;
}

type Suggestion = { key: string; label: ReactNode; term?: string; itemId?: string };

/** Terms to search for come first, then single policies to open. */
function suggestionsOf({ terms, items }: SuggestionsView): Suggestion[] {
  const words = terms.map((term) => ({ key: `term ${term}`, term, label: line(<SearchOutlined aria-hidden />, term) }));
  const titles = items.map(({ id, title }) => ({ key: `item ${id}`, itemId: id, label: line(<FileTextOutlined aria-hidden />, title) }));
  return [...words, ...titles];
}

function line(icon: ReactNode, text: string): ReactNode {
  return (
    <span className={styles.suggestion}>
      {icon} {text}
    </span>
  );
}

export function SearchBox({ initial = '', onSearch, hero = false }: Props) {
  const [text, setText] = useState(initial);
  const [before, setBefore] = useState(initial);
  const { data } = useSuggestions(useRested(text));
  const navigate = useNavigate();
  if (before !== initial) {
    setBefore(initial);
    setText(initial);
  }
  const suggestions = data && text.trim() !== '' ? suggestionsOf(data) : [];
  const choose = (at: number) => {
    const { itemId, term } = suggestions[at]!;
    if (itemId) return void navigate(paths.item(itemId));
    setText(term!);
    return onSearch(term!);
  };
  return (
    <form
      role="search"
      className={hero ? `${styles.box} ${styles.hero}` : styles.box}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(text.trim());
      }}
    >
      <Combobox
        label="搜索政策"
        placeholder="试试：高企奖励、稳岗返还、贷款贴息"
        icon={<SearchOutlined aria-hidden />}
        value={text}
        onChange={setText}
        choices={suggestions}
        onChoose={choose}
      />
      <ActButton htmlType="submit">搜索</ActButton>
    </form>
  );
}
