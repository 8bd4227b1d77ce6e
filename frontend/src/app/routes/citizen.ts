import type { RouteObject } from 'react-router';
import { paths, patterns } from '../../lib/paths';

/** Pages open to everyone. */
export const openRoutes: RouteObject[] = [
  { path: paths.home(), lazy: async () => ({ Component: (await import('../../pages/HomePage')).HomePage }) },
  { path: paths.items(), lazy: async () => ({ Component: (await import('../../pages/SearchPage')).SearchPage }) },
  { path: patterns.item, lazy: async () => ({ Component: (await import('../../pages/ItemPage')).ItemPage }) },
  { path: paths.documents(), lazy: async () => ({ Component: (await import('../../pages/DocumentsPage')).DocumentsPage }) },
  { path: patterns.document, lazy: async () => ({ Component: (await import('../../pages/DocumentPage')).DocumentPage }) },
  { path: paths.assessment(), lazy: async () => ({ Component: (await import('../../pages/AssessmentPage')).AssessmentPage }) },
  {
    path: paths.assessmentResult(),
    lazy: async () => ({ Component: (await import('../../pages/AssessmentResultPage')).AssessmentResultPage }),
  },
  { path: patterns.assessmentFor, lazy: async () => ({ Component: (await import('../../pages/ItemCheckPage')).ItemCheckPage }) },
  { path: paths.publicStatistics(), lazy: async () => ({ Component: (await import('../../pages/board/PublicStatisticsPage')).PublicStatisticsPage }) },
  { path: '*', lazy: async () => ({ Component: (await import('../../pages/NotFoundPage')).NotFoundPage }) },
  { path: paths.signIn(), lazy: async () => ({ Component: (await import('../../pages/SignInPage')).SignInPage }) },
];

/** Pages of an enterprise. */
export const enterpriseRoutes: RouteObject[] = [
  { path: paths.policies(), lazy: async () => ({ Component: (await import('../../pages/PoliciesPage')).PoliciesPage }) },
  { path: paths.enterprise(), lazy: async () => ({ Component: (await import('../../pages/EnterprisePage')).EnterprisePage }) },
];

/** Pages of whoever is logged in. */
export const ownRoutes: RouteObject[] = [
  { path: paths.inbox(), lazy: async () => ({ Component: (await import('../../pages/InboxPage')).InboxPage }) },
  { path: paths.inboxSettings(), lazy: async () => ({ Component: (await import('../../pages/InboxSettingsPage')).InboxSettingsPage }) },
];
