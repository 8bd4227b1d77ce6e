import { Link, useParams } from 'react-router';
import { useTimeYear } from '../../api/timeQueries';
import { Page } from '../../components/page/Page';
import { PageTitle } from '../../components/page/PageTitle';
import { Loaded } from '../../components/states/Loaded';
import { NoticeForm } from '../../features/time/NoticeForm';
import { paths } from '../../lib/paths';

export function EditTimeYearPage() {
  const year = Number(useParams().year);
  const query = useTimeYear(year);
  return (
    <Page>
      <Loaded query={query} page>
        {(view) => (
          <>
            <PageTitle title={`${view.year}年放假安排`} above={<Link to={paths.timeYear(year)}>{view.year}年日历</Link>} lead="按国务院办公厅的通知填写整年的安排，保存后替换原来的。" />
            <NoticeForm key={view.version} view={view} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
