/** The views of requests and of the editors' pages; same rules as in types.ts. */
import type { Narrowed, Present } from './present';
import type { components } from './schema';
import type { DocumentRefView, JudgedBy, Validity } from './types';

type Schemas = components['schemas'];

export type ItemState = Schemas['ItemState'];
export type EditorItemView = Narrowed<Present<Schemas['EditorItemView']>, { state: ItemState }>;
export type EditorItemsView = Narrowed<Present<Schemas['EditorItemsView']>, { items: EditorItemView[] }>;
export type HistoryView = Present<Schemas['HistoryEntryView']>;
export type EditorItemDetailView = Narrowed<
  Present<Schemas['EditorItemDetailView']>,
  { state: ItemState; document: DocumentRefView; status: Validity; judgedBy: JudgedBy }
>;
/** What the form sends: it always has a list of conditions and a way of obtaining, though the server would do without. */
export type ItemDraft = Narrowed<Present<Schemas['DraftForm']>, { conditions: string[]; obtain: string }>;

export type RequestState = Schemas['State'];
export type Light = Schemas['Light'];
export type RequestCategory = Schemas['Category'];
export type Outcome = Schemas['Outcome'];
export type ScopeClass = Schemas['ScopeClass'];
export type UrgentView = Present<Schemas['UrgentView']>;
export type ActView = Present<Schemas['ActView']>;
/** One run of a clock; the seconds are null while it runs and for a promised day. */
export type ClockLine = Present<Schemas['ClockLine']>;
export type RequestRowView = Present<Schemas['RequestRowView']>;
export type RequestsView = Narrowed<Present<Schemas['RequestsView']>, { items: RequestRowView[] }>;
export type DeskPart = Schemas['DeskPart'];
export type DeskCounts = Schemas['DeskCounts'];
export type RequestHistoryView = Present<Schemas['RequestHistoryView']>;
export type RequestView = Present<Schemas['RequestView']>;
export type DoubtForm = Present<Schemas['DoubtForm']>;
/** The decision that a request is about, as it was when the firm asked. */
export type DoubtedView = Present<Schemas['DoubtedView']>;
export type RequestForm = Present<Schemas['RequestForm']>;
export type RequestActForm = Schemas['ActForm'];
export type SimilarView = Present<Schemas['SimilarView']>;
export type LifecycleEdgeView = Present<Schemas['EdgeView']>;
export type DispatchRoute = Narrowed<Present<Schemas['Route']>, { id: number }>;
export type DispatchRouteForm = Present<Schemas['RouteForm']>;
export type DepartmentContact = Present<Schemas['Contact']>;
export type DispatchSuggestion = Present<Schemas['Suggestion']>;
