/** The views of message settings, deliveries and gateways; same rules as in types.ts. */
import type { Narrowed, Present } from './present';
import type { components } from './schema';

type Schemas = components['schemas'];

export type MessageKind = Schemas['Kind'];
/** How one hears of a kind by e-mail. */
export type NoticeMode = Schemas['NoticeMode'];
export type NoticeChoiceView = Present<Schemas['NoticeChoiceView']>;
export type InboxSettingsView = Present<Schemas['InboxSettingsView']>;
export type InboxSettingsForm = Present<Schemas['InboxSettingsForm']>;

export type ChannelName = Schemas['ChannelName'];
export type DeliveryState = Schemas['DeliveryState'];
export type DeliveryCountView = Present<Schemas['DeliveryCountView']>;
export type DeliveryView = Present<Schemas['DeliveryView']>;
export type DeliveriesView = Narrowed<Present<Schemas['DeliveriesView']>, { items: DeliveryView[] }>;

export type MessageKindView = Present<Schemas['MessageKindView']>;
export type WebhookView = Present<Schemas['WebhookView']>;
export type WebhooksView = Present<Schemas['WebhooksView']>;
export type WebhookForm = Present<Schemas['WebhookForm']>;
export type WebhookSecretView = Present<Schemas['WebhookSecretView']>;
