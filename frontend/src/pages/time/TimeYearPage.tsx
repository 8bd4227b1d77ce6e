import { Link, useParams } from 'react-router';
import { useTimeYear } from '../../api/timeQueries';
import { ActButton, LinkButton } from '../../components/page/ActButton';
import { Page } from '../../components/page/Page';
import { PageTitle } from '../../components/page/PageTitle';
import { Loaded } from '../../components/states/Loaded';
import { NoticeFacts } from '../../features/time/NoticeFacts';
import { YearCalendar } from '../../features/time/YearCalendar';
import styles from '../../features/time/time.module.css';
import { paths } from '../../lib/paths';

export function TimeYearPage() {
  const year = Number(useParams().year);
  const query = useTimeYear(year);
  return (
    <Page>
      <Loaded query={query} page>
        {(view) => (
          <>
            <PageTitle
              title={`${view.year}年日历`}
              above={<Link to={paths.time()}>日历与时限</Link>}
              aside={view.notice ? <LinkButton to={paths.editTimeYear(year)}>修改放假安排</LinkButton> : <ActButton to={paths.editTimeYear(year)}>录入放假通知</ActButton>}
            />
            {view.notice ? (
              <NoticeFacts view={view} />
            ) : (
              <p role="status" className={styles.warning}>
                这一年还没有录入放假安排，暂时只按周末计算。
              </p>
            )}
            <YearCalendar year={view.year} days={view.days} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
