-- Requests of firms and their history. The version of a request is the number of its history entries.
create table service_request (
    id                  bigint generated always as identity primary key,
    number              text        not null unique,
    version             integer     not null check (version > 0),
    state               text        not null
        check (state in ('FILED', 'ASSIGNED', 'ACCEPTED', 'ANSWERED', 'CLOSED', 'WITHDRAWN')),
    uscc                text        not null,
    enterprise_name     text        not null,
    filed_at            timestamptz not null,
    category            text        not null
        check (category in ('CONSULT', 'APPLY_HELP', 'COMPLAINT', 'SUGGESTION')),
    title               text        not null,
    text                text        not null,
    contact_name        text        not null,
    contact_phone       text        not null,
    -- the item as it was called when the request was filed
    item_id             text,
    item_title          text,
    department          text,
    handler             text,
    handler_name        text,
    outcome             text check (outcome in ('SOLVED', 'PARTLY', 'REFUSED', 'OUT_OF_SCOPE')),
    answer              text,
    clock_started_at    timestamptz not null,
    clock_soon_at       timestamptz not null,
    clock_due_at        timestamptz not null,
    clock_running       boolean     not null,
    rating              integer check (rating between 1 and 5),
    rating_text         text
);

create index service_request_by_firm on service_request (uscc, filed_at desc);
create index service_request_by_department on service_request (department, state);
create index service_request_due on service_request (clock_due_at) where clock_running;

-- The last number given out on a day; the row lock makes numbers unique and without holes.
create table request_number (
    day  date    primary key,
    last integer not null
);

create table request_history (
    request_id    bigint      not null references service_request,
    seq           integer     not null,
    at            timestamptz not null,
    actor         text        not null,
    actor_name    text        not null,
    party         text        not null,
    act           text        not null,
    from_state    text,
    to_state      text        not null,
    note          text,
    -- what the act decided: department code, outcome, rating, or the digest of what was filed
    detail        text,
    previous_hash text        not null,
    hash          text        not null,
    primary key (request_id, seq)
);

create trigger request_history_append_only
    before update or delete or truncate on request_history
    for each statement execute function refuse_change();
