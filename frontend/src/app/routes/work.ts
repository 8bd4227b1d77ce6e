import type { RouteObject } from 'react-router';
import { paths, patterns } from '../../lib/paths';

/** Filing is the firm's alone. */
export const filingRoutes: RouteObject[] = [
  { path: paths.newRequest(), lazy: async () => ({ Component: (await import('../../pages/requests/NewRequestPage')).NewRequestPage }) },
];

/** Taking down what a firm says on the telephone. */
export const registerRoutes: RouteObject[] = [
  { path: paths.registerRequest(), lazy: async () => ({ Component: (await import('../../pages/requests/RegisterPage')).RegisterPage }) },
];

/** Requests, which firms, officials and supervisors each see in their own way. */
export const requestRoutes: RouteObject[] = [
  { path: paths.requests(), lazy: async () => ({ Component: (await import('../../pages/requests/RequestsPage')).RequestsPage }) },
  { path: patterns.request, lazy: async () => ({ Component: (await import('../../pages/requests/RequestPage')).RequestPage }) },
];

/** Visits, which firms read and the office writes down. */
export const visitRoutes: RouteObject[] = [
  { path: paths.visits(), lazy: async () => ({ Component: (await import('../../pages/visits/VisitsPage')).VisitsPage }) },
  { path: patterns.visit, lazy: async () => ({ Component: (await import('../../pages/visits/VisitPage')).VisitPage }) },
];

/** Pages of officials and supervisors. */
export const officialRoutes: RouteObject[] = [
  { path: paths.newVisit(), lazy: async () => ({ Component: (await import('../../pages/visits/NewVisitPage')).NewVisitPage }) },
  { path: patterns.editVisit, lazy: async () => ({ Component: (await import('../../pages/visits/EditVisitPage')).EditVisitPage }) },
  { path: paths.desk(), lazy: async () => ({ Component: (await import('../../pages/work/DeskPage')).DeskPage }) },
  { path: paths.enterprises(), lazy: async () => ({ Component: (await import('../../pages/work/EnterprisesPage')).EnterprisesPage }) },
  { path: patterns.enterpriseOf, lazy: async () => ({ Component: (await import('../../pages/work/EnterpriseFilePage')).EnterpriseFilePage }) },
];

/** 未诉先办, for those who handle and those who watch. */
export const topicRoutes: RouteObject[] = [
  { path: paths.topics(), lazy: async () => ({ Component: (await import('../../pages/feedback/TopicsPage')).TopicsPage }) },
];

/** The dispatch desk. */
export const dispatchRoutes: RouteObject[] = [
  { path: paths.dispatch(), lazy: async () => ({ Component: (await import('../../pages/work/DispatchPage')).DispatchPage }) },
];

/** Pages of supervisors alone. */
export const supervisorRoutes: RouteObject[] = [
  { path: paths.supervision(), lazy: async () => ({ Component: (await import('../../pages/board/SupervisionPage')).SupervisionPage }) },
  { path: paths.supervised(), lazy: async () => ({ Component: (await import('../../pages/board/SupervisedPage')).SupervisedPage }) },
  { path: paths.supervisionLate(), lazy: async () => ({ Component: (await import('../../pages/board/LatePage')).LatePage }) },
  { path: paths.statistics(), lazy: async () => ({ Component: (await import('../../pages/board/StatisticsPage')).StatisticsPage }) },
];

/** Pages of administrators. */
export const adminRoutes: RouteObject[] = [
  { path: paths.audit(), lazy: async () => ({ Component: (await import('../../pages/audit/AuditPage')).AuditPage }) },
  { path: paths.historyCheck(), lazy: async () => ({ Component: (await import('../../pages/audit/HistoryPage')).HistoryPage }) },
  { path: paths.system(), lazy: async () => ({ Component: (await import('../../pages/work/SystemPage')).SystemPage }) },
  { path: paths.deliveries(), lazy: async () => ({ Component: (await import('../../pages/work/DeliveriesPage')).DeliveriesPage }) },
  { path: paths.time(), lazy: async () => ({ Component: (await import('../../pages/time/TimePage')).TimePage }) },
  { path: patterns.timeYear, lazy: async () => ({ Component: (await import('../../pages/time/TimeYearPage')).TimeYearPage }) },
  { path: patterns.editTimeYear, lazy: async () => ({ Component: (await import('../../pages/time/EditTimeYearPage')).EditTimeYearPage }) },
  { path: paths.imports(), lazy: async () => ({ Component: (await import('../../pages/work/ImportsPage')).ImportsPage }) },
  { path: patterns.import, lazy: async () => ({ Component: (await import('../../pages/work/ImportPage')).ImportPage }) },
  { path: paths.importMappings(), lazy: async () => ({ Component: (await import('../../pages/work/MappingsPage')).MappingsPage }) },
  { path: paths.newImportMapping(), lazy: async () => ({ Component: (await import('../../pages/work/NewMappingPage')).NewMappingPage }) },
  { path: patterns.importMapping, lazy: async () => ({ Component: (await import('../../pages/work/MappingPage')).MappingPage }) },
];

/** Pages of editors. */
export const editorRoutes: RouteObject[] = [
  { path: paths.editorItems(), lazy: async () => ({ Component: (await import('../../pages/editor/EditorItemsPage')).EditorItemsPage }) },
  { path: paths.newEditorItem(), lazy: async () => ({ Component: (await import('../../pages/editor/NewEditorItemPage')).NewEditorItemPage }) },
  { path: patterns.editorItem, lazy: async () => ({ Component: (await import('../../pages/editor/EditorItemPage')).EditorItemPage }) },
  { path: paths.editorReviews(), lazy: async () => ({ Component: (await import('../../pages/editor/ReviewsPage')).ReviewsPage }) },
  { path: paths.feedback(), lazy: async () => ({ Component: (await import('../../pages/feedback/FeedbackPage')).FeedbackPage }) },
  { path: patterns.feedbackOf, lazy: async () => ({ Component: (await import('../../pages/feedback/ItemFeedbackPage')).ItemFeedbackPage }) },
  { path: patterns.editorReview, lazy: async () => ({ Component: (await import('../../pages/editor/ReviewPage')).ReviewPage }) },
];
