-- A notification is addressed to a recipient: firm:<uscc>, dept:<code>, deptsup:<code>, role:<role>, user:<username>.
alter table notification rename column uscc to recipient;
update notification set recipient = 'firm:' || recipient;
-- A page of the portal, where neither item nor request is what to open.
alter table notification add column link text;

-- The id first: a recipient may contain blanks.
create or replace function notification_arrived() returns trigger language plpgsql as $$
begin
    perform pg_notify('inbox', new.id || ' ' || new.recipient);
    return null;
end $$;

-- Who of a group has read an entry. An entry of a firm or of a person is marked on itself (notification.read_at).
create table notification_read (
    notification_id bigint      not null references notification on delete cascade,
    username        text        not null,
    read_at         timestamptz not null,
    primary key (notification_id, username)
);

-- How a person is reached beside the inbox; made at the first save. There are no accounts here (Keycloak has them), so
-- what the token said of the person is remembered.
create table contact (
    username    text primary key,
    name        text        not null,
    role        text        not null,
    email       text,
    digest_hour int         not null check (digest_hour between 0 and 23),
    version     int         not null,
    seen_at     timestamptz not null
);

create table contact_recipient (
    recipient text not null,
    username  text not null references contact on delete cascade,
    primary key (recipient, username)
);
create index contact_recipient_person on contact_recipient (username);

-- How a person wants to hear of a kind; what is not here is as usual for the kind.
create table contact_choice (
    username text not null references contact on delete cascade,
    kind     text not null,
    mode     text not null check (mode in ('NOW', 'DAILY', 'OFF')),
    primary key (username, kind)
);

-- The address a person is proving to have.
create table contact_verification (
    username  text primary key,
    email     text        not null,
    code_hash text        not null,
    tries     int         not null,
    day       date        not null,
    sent      int         not null,
    sent_at   timestamptz not null
);

-- Gateways (政务微信, 短信) that hear of notifications over HTTP.
create table webhook (
    id         bigint generated always as identity primary key,
    name       text        not null,
    url        text        not null,
    kinds      text[]      not null,
    secret     text        not null,
    enabled    boolean     not null,
    version    int         not null,
    created_at timestamptz not null,
    created_by text        not null
);

-- One message on its way over one channel to one person (a username) or gateway (its id). key stays the same over all
-- tries and tells a receiver what it has already. While a worker has it, due_at is when it is taken for dead.
create table delivery (
    id              bigint generated always as identity primary key,
    key             uuid        not null unique default gen_random_uuid(),
    channel         text        not null check (channel in ('EMAIL', 'WEBHOOK')),
    target          text        not null,
    notification_id bigint references notification on delete cascade,
    digest_day      date,
    state           text        not null default 'PENDING' check (state in ('PENDING', 'SENT', 'FAILED', 'DROPPED')),
    attempts        int         not null default 0,
    due_at          timestamptz not null,
    claim           uuid,
    last_error      text,
    created_at      timestamptz not null,
    finished_at     timestamptz,
    check ((notification_id is null) <> (digest_day is null)),
    unique (notification_id, channel, target),
    unique (target, digest_day)
);
create index delivery_due on delivery (channel, due_at) where state = 'PENDING';
create index delivery_failed on delivery (id) where state = 'FAILED';
create index delivery_finished on delivery (finished_at) where state in ('SENT', 'DROPPED');

-- What waits for the mail of the day, and the mail it went with.
create table digest_entry (
    username        text        not null,
    notification_id bigint      not null references notification on delete cascade,
    collected_at    timestamptz not null,
    delivery_id     bigint references delivery on delete cascade,
    primary key (username, notification_id)
);
create index digest_entry_open on digest_entry (username, collected_at) where delivery_id is null;
create index digest_entry_sent on digest_entry (delivery_id);
create index digest_entry_notification on digest_entry (notification_id);
