import { Link } from 'react-router';
import { useInboxSettings } from '../api/pushQueries';
import { Page } from '../components/page/Page';
import { PageTitle } from '../components/page/PageTitle';
import { Loaded } from '../components/states/Loaded';
import { EmailAddress } from '../features/inbox/EmailAddress';
import { NoticeChoices } from '../features/inbox/NoticeChoices';
import { paths } from '../lib/paths';

export function InboxSettingsPage() {
  const query = useInboxSettings();
  return (
    <Page width="text">
      <PageTitle title="消息设置" above={<Link to={paths.inbox()}>消息</Link>} lead="有事的时候，除了在这里告诉您，也可以发到您的邮箱。" />
      <Loaded query={query} kept="您以前的设置不受影响。">
        {(settings) => (
          <>
            <EmailAddress settings={settings} />
            <NoticeChoices settings={settings} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
