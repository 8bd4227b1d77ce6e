import { Input } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { useEnterpriseSearch } from '../../api/requestQueries';
import { Mark } from '../../components/marks/Mark';
import { EmptyState } from '../../components/states/EmptyState';
import { Loaded } from '../../components/states/Loaded';
import { paths } from '../../lib/paths';
import { spacedUscc } from '../../lib/uscc';
import styles from './firm.module.css';

/** Finds a firm by its name or code. Nothing is asked before the reader presses enter: each look-up is recorded. */
export function FirmSearch() {
  const [search, setSearch] = useSearchParams();
  const q = search.get('q') ?? '';
  const look = (text: string) => setSearch(text.trim() ? { q: text.trim() } : {});
  return (
    <>
      <search className={styles.search}>
        <Input.Search key={q} size="large" defaultValue={q} allowClear aria-label="企业名称或统一社会信用代码" placeholder="企业名称或统一社会信用代码" enterButton="查询" onSearch={look} />
      </search>
      <p className={styles.recorded}>每次查询和查看都会记录查询人、时间和内容，请因公查询。</p>
      {q !== '' && <Results q={q} />}
    </>
  );
}

function Results({ q }: { q: string }) {
  const query = useEnterpriseSearch(q);
  return (
    <Loaded query={query}>
      {(firms) =>
        firms.length === 0 ? (
          <EmptyState title="没有找到这家企业" text="请核对名称，或者输入 18 位统一社会信用代码再查。" />
        ) : (
          <ul className={styles.found}>
            {firms.map(({ uscc, name, synthetic }) => (
              <li key={uscc}>
                <Link to={paths.enterpriseOf(uscc)} className={styles.firm}>
                  {name.replace('合成示例·', '')}
                </Link>
                {synthetic && <Mark kind="synthetic" />}
                <span className={styles.uscc}>{spacedUscc(uscc)}</span>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}
