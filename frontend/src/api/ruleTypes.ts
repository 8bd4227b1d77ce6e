/** What the editor's rule page says and hears; same rules as in types.ts. */
import type { Present } from './present';
import type { components } from './schema';

type Schemas = components['schemas'];

export type RuleJson = Record<string, unknown>;

export type Severity = Schemas['Severity'];
export type RuleErrorView = Present<Schemas['RuleErrorView']>;
export type RuleCheckView = Present<Schemas['RuleCheckView']>;
export type RuleFromTextView = Present<Schemas['RuleFromTextView']>;

export type DryRunSliceView = Present<Schemas['DryRunSliceView']>;
export type DryRunSpendView = Present<Schemas['DryRunSpendView']>;
export type DryRunDifferenceView = Present<Schemas['DryRunDifferenceView']>;
export type DryRunConditionView = Present<Schemas['DryRunConditionView']>;
export type DryRunView = Present<Schemas['DryRunView']>;
