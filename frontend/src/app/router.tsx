import { createBrowserRouter, Outlet, type RouteObject } from 'react-router';
import type { Role } from '../api/types';
import { PageSkeleton } from '../components/states/Skeletons';
import { RequireRole } from '../features/session/RequireRole';
import { SessionProvider } from '../features/session/SessionProvider';
import { Shell } from '../features/shell/Shell';
import { Broken } from './Broken';
import { enterpriseRoutes, openRoutes, ownRoutes } from './routes/citizen';
import { adminRoutes, dispatchRoutes, editorRoutes, filingRoutes, officialRoutes, registerRoutes, requestRoutes, supervisorRoutes, topicRoutes, visitRoutes } from './routes/work';

function only(roles: Role[], children: RouteObject[]): RouteObject {
  return { element: <RequireRole roles={roles} />, children };
}

export const routes: RouteObject[] = [
  {
    element: (
      <SessionProvider>
        <Shell />
      </SessionProvider>
    ),
    hydrateFallbackElement: <PageSkeleton />,
    errorElement: <Broken />,
    children: [
      {
        element: <Outlet />,
        errorElement: <Broken />,
        children: [
          ...openRoutes,
          only(['enterprise', 'official', 'dispatcher', 'supervisor', 'editor', 'admin'], ownRoutes),
          only(['enterprise'], [...enterpriseRoutes, ...filingRoutes]),
          only(['enterprise', 'official', 'dispatcher', 'supervisor'], [...requestRoutes, ...visitRoutes]),
          only(['official', 'dispatcher', 'supervisor'], [...officialRoutes, ...registerRoutes]),
          only(['official', 'supervisor'], topicRoutes),
          only(['dispatcher', 'supervisor'], dispatchRoutes),
          only(['supervisor'], supervisorRoutes),
          only(['editor'], editorRoutes),
          only(['admin'], adminRoutes),
        ],
      },
    ],
  },
];

export const createRouter = () => createBrowserRouter(routes);
