import { Navigate, Outlet, useLocation } from 'react-router';
import type { Role } from '../../api/types';
import { EmptyState } from '../../components/states/EmptyState';
import { Page } from '../../components/page/Page';
import { paths } from '../../lib/paths';
import { word } from '../../lib/labels';
import { landingOf, useSession } from './session';

/** Pages for some roles only. A visitor is sent to sign in and comes back to where they were going. */
export function RequireRole({ roles }: { roles: Role[] }) {
  const { me, role } = useSession();
  const { pathname, search } = useLocation();
  if (me === null) return <Navigate to={paths.signIn(pathname + search)} replace />;
  if (me.roles.some((one) => (roles as string[]).includes(one))) return <Outlet />;
  return (
    <Page>
      <title>这一页不属于您的账号 - 惠企通</title>
      <EmptyState
        page
        title="您现在的账号看不到这一页"
        text={`这里供${roles.map((one) => word('role', one)).join('、')}使用。您登录的是${me.name}。`}
        act={{ label: '回到我的首页', to: landingOf(role) }}
      />
    </Page>
  );
}
