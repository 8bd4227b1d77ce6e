import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useDayRoots, useRootsText } from '../../api/auditQueries';
import { Failure } from '../../components/states/Failure';
import { Loaded } from '../../components/states/Loaded';
import { keepFile } from '../../lib/download';
import { count } from '../../lib/figures';
import styles from './audit.module.css';

/** The roots of the days, and all of them as a file to be kept where nobody who can change the database can change it. */
export function DayRoots() {
  const query = useDayRoots();
  const text = useRootsText();
  return (
    <section aria-labelledby="roots" className={styles.roots}>
      <div className={styles.rootsTop}>
        <h2 id="roots">逐日封存值</h2>
        <Button icon={<DownloadOutlined aria-hidden />} loading={text.isPending} onClick={() => text.mutate(undefined, { onSuccess: (file) => keepFile(file, '办理记录封存值.txt') })}>
          下载全部封存值
        </Button>
      </div>
      <p className={styles.lead}>每天零点过后，前一天的全部办理记录算出一个封存值，并与更早一天的连在一起。删掉一件诉求，或者整件改写，封存值就对不上。请定期下载，保存在本系统以外。</p>
      <Failure error={text.error} />
      <Loaded query={query}>
        {({ pages }) => {
          const roots = pages.flatMap((page) => page.roots);
          if (roots.length === 0) return <p className={styles.faint}>还没有封存过的日子。第一件诉求的次日零点后会有第一个。</p>;
          return (
            <>
              <table className={styles.lines}>
                <thead>
                  <tr>
                    <th scope="col">日期</th>
                    <th scope="col">记录数</th>
                    <th scope="col">封存值</th>
                  </tr>
                </thead>
                <tbody>
                  {roots.map(({ day, entries, root }) => (
                    <tr key={day}>
                      <td className="tabular">{day}</td>
                      <td className="tabular">{count(entries)} 条</td>
                      <td className={styles.hash}>{root}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
              {query.hasNextPage && (
                <div className={styles.more}>
                  <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                    看更早的日子
                  </Button>
                </div>
              )}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
