/** The views of the audit log, the checks of the history, 常见问题 and 反馈; same rules as in types.ts. */
import type { Present } from './present';
import type { components } from './schema';

type Schemas = components['schemas'];

export type AuditLine = Present<Schemas['AuditLine']>;
export type AuditLogView = Present<Schemas['AuditLogView']>;
export type CheckState = Schemas['CheckState'];
export type CheckView = Present<Schemas['CheckView']>;
export type Finding = Present<Schemas['Finding']>;
export type DayRootView = Present<Schemas['DayRootView']>;
export type DayRootsView = Present<Schemas['DayRootsView']>;

export type FaqState = Schemas['FaqState'];
export type PublishedFaq = Present<Schemas['PublishedFaq']>;
export type ItemFaqView = Present<Schemas['ItemFaqView']>;
export type FaqView = Present<Schemas['FaqView']>;
export type FaqForm = Schemas['FaqForm'];

export type FeedbackItemView = Present<Schemas['FeedbackItemView']>;
export type ItemFeedbackView = Present<Schemas['ItemFeedbackView']>;
export type AskedGroupView = Present<Schemas['AskedGroupView']>;
export type Question = Present<Schemas['Question']>;
export type UnclearClause = Present<Schemas['UnclearClause']>;
export type TopicView = Present<Schemas['TopicView']>;
export type TopicsView = Present<Schemas['TopicsView']>;
export type Notice = Present<Schemas['Notice']>;
export type NoticeForm = Schemas['NoticeForm'];
