/**
 * The views of a firm's best package, its authorisations and its stored decisions, and of the import of department data; same
 * rules as in types.ts.
 */
import type { Narrowed, Present } from './present';
import type { components } from './schema';

type Schemas = components['schemas'];

export type ExclusionKind = 'HIGHEST' | 'EXCLUSIVE' | 'TOTAL_CAP' | 'PER_PROJECT';
export type BundleItemView = Present<Schemas['BundleItemView']>;
export type ExcludedItemView = Narrowed<Present<Schemas['ExcludedItemView']>, { kind: ExclusionKind }>;
export type BundleView = Narrowed<Present<Schemas['BundleView']>, { excluded: ExcludedItemView[] }>;

export type Basis = Schemas['Basis'];
export type AuthorisationView = Present<Schemas['AuthorisationView']>;
export type AuthorisationsView = Present<Schemas['AuthorisationsView']>;

export type DecisionRowView = Present<Schemas['DecisionRowView']>;
export type DecisionsView = Present<Schemas['DecisionsView']>;

export type ImportColumnView = Present<Schemas['ImportColumnView']>;
export type ImportMappingView = Present<Schemas['ImportMappingView']>;
export type ImportMappingsView = Present<Schemas['ImportMappingsView']>;

export type ImportState = Schemas['ImportState'];
export type ImportErrorView = Present<Schemas['ImportErrorView']>;
export type ImportView = Present<Schemas['ImportView']>;
export type ImportsView = Present<Schemas['ImportsView']>;
