import { Navigate, useSearchParams } from 'react-router';
import { ActButton } from '../components/page/ActButton';
import { Page } from '../components/page/Page';
import { PageTitle } from '../components/page/PageTitle';
import { DemoAccounts } from '../features/session/DemoAccounts';
import { LocalSignIn } from '../features/session/LocalSignIn';
import { landingOf, useSession } from '../features/session/session';

/** Only an address within the portal is gone back to. */
function within(from: string | null): string | null {
  return from?.startsWith('/') && !from.startsWith('//') && !from.startsWith('/sign-in') ? from : null;
}

export function SignInPage() {
  const { me, role, config, signInElsewhere } = useSession();
  const [search] = useSearchParams();
  const from = within(search.get('from'));
  if (me !== null) return <Navigate to={from && from !== '/' ? from : landingOf(role)} replace />;
  return (
    <Page width="text">
      <PageTitle title="登录" lead="登录后可以看到为您企业匹配的政策、收到的消息和办理进度。" />
      {config.login === 'local' ? (
        <>
          <LocalSignIn />
          <DemoAccounts />
        </>
      ) : (
        <ActButton onClick={() => signInElsewhere(from ?? '/sign-in')}>前往统一身份认证登录</ActButton>
      )}
    </Page>
  );
}
