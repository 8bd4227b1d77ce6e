import { Button } from 'antd';
import { useSearchParams } from 'react-router';
import { useInbox, useMarkRead } from '../api/queries';
import type { InboxView } from '../api/types';
import { LinkButton } from '../components/page/ActButton';
import { Page } from '../components/page/Page';
import { PageTitle } from '../components/page/PageTitle';
import { Paging } from '../components/page/Paging';
import { EmptyState } from '../components/states/EmptyState';
import { Loaded } from '../components/states/Loaded';
import { Message } from '../features/inbox/Message';
import styles from '../features/inbox/inbox.module.css';
import { useSession } from '../features/session/session';
import { paths } from '../lib/paths';

const SIZE = 20;

export function InboxPage() {
  const [params, setParams] = useSearchParams();
  const page = Math.max(1, Number(params.get('page') ?? 1) || 1);
  const inbox = useInbox(page - 1, SIZE);
  return (
    <Page width="text">
      <PageTitle title="消息" lead={inbox.data && inbox.data.total > 0 ? unreadText(inbox.data) : undefined} aside={<Acts unread={inbox.data?.unread ?? 0} />} />
      <Loaded query={inbox}>
        {({ items, total }) =>
          total === 0 ? (
            <Nothing />
          ) : (
            <>
              <ul className={styles.list}>
                {items.map((message) => (
                  <Message key={message.id} message={message} />
                ))}
              </ul>
              <Paging page={page} size={SIZE} total={total} onPage={(at) => setParams({ page: String(at) })} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function unreadText({ unread, total }: InboxView): string {
  return unread > 0 ? `${unread} 条未读，共 ${total} 条` : `共 ${total} 条，都看过了`;
}

function Nothing() {
  const { role } = useSession();
  return role === 'enterprise' ? (
    <EmptyState
      title="还没有消息"
      text="有新政策适合您，或者您的诉求有进展时，会在这里告诉您。资料越全，提醒越准。"
      act={{ label: '补充企业资料', to: paths.enterprise() }}
    />
  ) : (
    <EmptyState title="还没有消息" text="有新的工作、快到期的事项或者给您的通知时，会在这里告诉您。" act={{ label: '设置邮件提醒', to: paths.inboxSettings() }} />
  );
}

function Acts({ unread }: { unread: number }) {
  const mark = useMarkRead();
  return (
    <div className={styles.acts}>
      {unread > 0 && (
        <Button loading={mark.isPending} onClick={() => mark.mutate('all')}>
          全部标为已读
        </Button>
      )}
      <LinkButton to={paths.inboxSettings()}>消息设置</LinkButton>
    </div>
  );
}
