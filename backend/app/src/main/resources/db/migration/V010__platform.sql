-- Events of committed changes, read in commit-safe order (xid, id): see Outbox.
create table outbox (
    id           bigint generated always as identity primary key,
    xid          xid8        not null default pg_current_xact_id(),
    topic        text        not null,
    key          text        not null,
    payload      jsonb       not null,
    published_at timestamptz not null
);
create index outbox_order on outbox (xid, id);

-- How far each consumer has come, and when a failing one may try again.
create table outbox_cursor (
    consumer   text primary key,
    xid        xid8   not null default '0',
    id         bigint not null default 0,
    failures   int    not null default 0,
    retry_at   timestamptz,
    last_error text
);

-- Who did what to which thing. Rows are never changed or removed.
create table audit (
    id           bigint generated always as identity primary key,
    at           timestamptz not null,
    actor        text        not null,
    act          text        not null,
    subject_type text        not null,
    subject_id   text        not null,
    before       jsonb,
    after        jsonb
);
create index audit_subject on audit (subject_type, subject_id, id);

create function refuse_change() returns trigger language plpgsql as
$$
begin
    raise exception 'table % is append-only', tg_table_name;
end
$$;
create trigger audit_append_only before update or delete or truncate on audit
    for each statement execute function refuse_change();

-- Answers already given to requests that carried an Idempotency-Key.
create table idempotency (
    username   text        not null,
    route      text        not null,
    key        text        not null,
    body_hash  text        not null,
    response   jsonb,
    created_at timestamptz not null,
    primary key (username, route, key)
);
create index idempotency_age on idempotency (created_at);
