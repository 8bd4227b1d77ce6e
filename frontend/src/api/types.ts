/**
 * The views of the HTTP interface under the names pages use, taken from the types generated out of the OpenAPI document.
 * Dates are ISO, money is 元. Where the document knows only "text" or "any value", the narrower type is said here.
 */
import type { BundleView } from './firmTypes';
import type { Narrowed, Present } from './present';
import type { components } from './schema';

type Schemas = components['schemas'];

export type Verdict = Schemas['Verdict'];
export type Role = 'enterprise' | 'official' | 'dispatcher' | 'supervisor' | 'editor' | 'admin';

export type ConfigView = Narrowed<Present<Schemas['ConfigView']>, { login: 'local' | 'oidc' }>;
export type DemoAccountView = Present<Schemas['DemoAccountView']>;
export type MeView = Present<Schemas['MeView']>;

export type FacetView = Present<Schemas['FacetView']>;
export type FacetName = 'region' | 'benefitType' | 'obtain' | 'department' | 'document' | 'status';
/** Of an item or a document, on the day. */
export type Validity = 'CURRENT' | 'UNVERIFIED' | 'NOT_YET' | 'DRAFT' | 'REPEALED' | 'EXPIRED' | 'SUPERSEDED';
export type ItemHitView = Narrowed<Present<Schemas['ItemHitView']>, { status: Validity }>;
export type SearchView = Narrowed<Present<Schemas['SearchView']>, { items: ItemHitView[]; facets: Record<FacetName, FacetView[]> }>;
export type SuggestionsView = Present<Schemas['SuggestionsView']>;
export type RuleLineView = Present<Schemas['RuleLineView']>;
export type DocumentRefView = Narrowed<Present<Schemas['DocumentRefView']>, { status: Validity }>;
export type JudgedBy = Schemas['JudgedBy'];
export type ItemView = Narrowed<Present<Schemas['ItemView']>, { document: DocumentRefView; status: Validity; judgedBy: JudgedBy }>;

export type DocumentHitView = Narrowed<Present<Schemas['DocumentHitView']>, { status: Validity }>;
export type DocumentsView = Narrowed<Present<Schemas['DocumentsView']>, { items: DocumentHitView[] }>;
export type ItemRefView = Narrowed<Present<Schemas['ItemRefView']>, { status: Validity }>;
export type DocumentView = Narrowed<Present<Schemas['DocumentView']>, { status: Validity; items: ItemRefView[] }>;
export type HomeItemView = Narrowed<Present<Schemas['HomeItemView']>, { status: Validity }>;
export type HomeView = Narrowed<Present<Schemas['HomeView']>, { newest: HomeItemView[] }>;

export type FactType = 'number' | 'flag' | 'date' | 'code' | 'codes' | 'text' | 'yearly' | 'list';
export type FactFieldView = Narrowed<
  Present<Schemas['FactFieldView']>,
  { type: FactType; elements: FactFieldView[] }
>;
export type FactCatalogView = { fields: FactFieldView[] };
export type CodeView = Present<Schemas['CodeView']>;
export type CodesView = Present<Schemas['CodesView']>;

export type ScalarValue = number | boolean | string | null;
export type ListElement = Record<string, ScalarValue>;
export type FactValue = ScalarValue | string[] | Record<string, number> | ListElement[];
export type FactSheet = Record<string, FactValue>;

export type QuestionsView = Present<Schemas['QuestionsView']>;
export type ClauseView = Present<Schemas['ClauseView']>;
export type MissingView = Narrowed<Present<Schemas['MissingView']>, { supplier: 'FIRM' | 'DEPARTMENT' | 'JUDGEMENT' }>;
export type ExplanationView = Narrowed<
  Present<Schemas['ExplanationView']>,
  { missing: MissingView[]; because: ExplanationView[] }
>;
export type EstimateView = Narrowed<
  Present<Schemas['EstimateView']>,
  { kind: 'EXACT' | 'AT_MOST' | 'AT_LEAST' | 'RANGE' | 'UNKNOWN' | 'NONE'; missing: MissingView[] }
>;
export type ResultView = Narrowed<
  Present<Schemas['ResultView']>,
  { estimate: EstimateView | null; explanation: ExplanationView | null; missing: MissingView[] }
>;
export type SummaryView = Present<Schemas['SummaryView']>;
export type NextQuestionView = Narrowed<Present<Schemas['NextQuestionView']>, { field: FactFieldView }>;
export type AssessmentView = Narrowed<
  Present<Schemas['AssessmentView']>,
  { results: ResultView[]; next: NextQuestionView[]; bundle: BundleView | null }
>;

export type FactValueView = Narrowed<Present<Schemas['FactValueView']>, { type: FactType; value: FactValue }>;
export type EnterpriseView = Narrowed<Present<Schemas['EnterpriseView']>, { facts: FactValueView[]; missing: FactFieldView[] }>;
export type EnterpriseRefView = Present<Schemas['EnterpriseRefView']>;

export type NotificationView = Present<Schemas['NotificationView']>;
export type InboxView = Present<Schemas['InboxView']>;

/** The answer of the local login; it has no absent fields. */
export type TokenView = Schemas['TokenView'];
