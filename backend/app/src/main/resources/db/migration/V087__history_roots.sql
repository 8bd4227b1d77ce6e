-- What each act changed of its request, and the order in which entries came into being: ids are given out while the
-- table is locked against a closing, so that no entry can appear behind a closed one. Old entries have no change.
alter table request_history
    add column change text,
    add column id     bigint generated always as identity;
create unique index request_history_order on request_history (id);

-- One root per day over the entries (after_id, to_id] and the root of the day before.
create table history_root (
    day       date primary key,
    after_id  bigint      not null,
    to_id     bigint      not null check (to_id >= after_id),
    entries   bigint      not null,
    tree      text        not null,
    previous  text        not null,
    root      text        not null,
    closed_at timestamptz not null
);
create trigger history_root_append_only before update or delete or truncate on history_root
    for each statement execute function refuse_change();

-- Checks of the whole history, with how far each is; findings is a JSON list of the first ones.
create table history_check (
    id          bigint generated always as identity primary key,
    state       text        not null check (state in ('WAITING', 'RUNNING', 'INTACT', 'BROKEN', 'FAILED')),
    started_by  text        not null,
    started_at  timestamptz not null,
    total       bigint      not null,
    requests    bigint      not null default 0,
    entries     bigint      not null default 0,
    roots       bigint      not null default 0,
    broken      bigint      not null default 0,
    findings    jsonb       not null default '[]',
    finished_at timestamptz
);
create unique index history_check_open on history_check ((true)) where state in ('WAITING', 'RUNNING');

-- The log as its page reads it.
create index audit_actor on audit (actor, id);
create index audit_at on audit (at);
