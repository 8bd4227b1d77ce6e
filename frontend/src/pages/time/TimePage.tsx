import { useNavigate, useSearchParams } from 'react-router';
import { useOfficeHours, useTimeLimits, useTimeYears } from '../../api/timeQueries';
import { Page } from '../../components/page/Page';
import { PageTitle } from '../../components/page/PageTitle';
import { Tabs } from '../../components/page/Tabs';
import { Loaded } from '../../components/states/Loaded';
import { HoursList } from '../../features/time/HoursList';
import { LimitsEditor } from '../../features/time/LimitsEditor';
import { MissingNotices, YearList } from '../../features/time/YearList';
import { paths } from '../../lib/paths';

const KEYS = ['years', 'hours', 'limits'] as const;

/** What the clocks of all requests go by. */
export function TimePage() {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const active = KEYS.find((key) => key === params.get('tab')) ?? 'years';
  return (
    <Page>
      <PageTitle title="日历与时限" lead="诉求的期限按这里的放假安排、作息时间和时限计算。改了以后，没办完的会重新计算。" />
      <Tabs
        label="日历与时限"
        active={active}
        onChange={(key) => void navigate(paths.time(key === 'years' ? undefined : (key as 'hours' | 'limits')), { replace: true })}
        tabs={[
          { key: 'years', label: '放假安排', content: active === 'years' && <Years /> },
          { key: 'hours', label: '作息时间', content: active === 'hours' && <Hours /> },
          { key: 'limits', label: '办理时限', content: active === 'limits' && <Limits /> },
        ]}
      />
    </Page>
  );
}

function Years() {
  const query = useTimeYears();
  return (
    <Loaded query={query}>
      {(view) => (
        <>
          <MissingNotices missing={view.missing} />
          <YearList view={view} />
        </>
      )}
    </Loaded>
  );
}

function Hours() {
  const query = useOfficeHours();
  return <Loaded query={query}>{(view) => <HoursList view={view} />}</Loaded>;
}

function Limits() {
  const query = useTimeLimits();
  return <Loaded query={query}>{(view) => <LimitsEditor key={view.version} view={view} />}</Loaded>;
}
