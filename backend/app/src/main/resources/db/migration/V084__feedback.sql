-- 常见问题 of items: every save is a version; the public sees the published one.
create table faq_entry (
    id                bigint generated always as identity primary key,
    item_id           text        not null references policy_item,
    state             text        not null check (state in ('DRAFT', 'SUBMITTED', 'PUBLISHED', 'WITHDRAWN')),
    version           int         not null check (version > 0),
    published_version int check (published_version <= version),
    published_at      timestamptz,
    submitted_by      text,
    updated_by        text        not null,
    updated_at        timestamptz not null,
    -- the request whose question it answers, if it came from one
    source_request    bigint,
    check ((state = 'SUBMITTED') = (submitted_by is not null)),
    check ((published_version is null) = (published_at is null))
);
create index faq_entry_item on faq_entry (item_id);
create index faq_entry_state on faq_entry (state, updated_at);

create table faq_version (
    entry_id   bigint      not null references faq_entry,
    version    int         not null,
    question   text        not null,
    answer     text        not null,
    clause     text,
    written_by text        not null,
    written_at timestamptz not null,
    primary key (entry_id, version)
);
create trigger faq_version_append_only before update or delete or truncate on faq_version
    for each statement execute function refuse_change();

-- Clauses that an official found unclear when answering a request; once per request and clause.
create table unclear_clause (
    id         bigint generated always as identity primary key,
    request_id bigint      not null references service_request,
    item_id    text        not null,
    clause     text        not null,
    note       text        not null,
    department text        not null,
    marked_by  text        not null,
    marked_at  timestamptz not null,
    unique (request_id, clause)
);
create index unclear_clause_item on unclear_clause (item_id, id);

-- 主动告知: a published answer sent to matched firms that have not asked; once per topic and version of the answer.
create table notice (
    id          bigint generated always as identity primary key,
    item_id     text        not null,
    -- null: the whole city
    region      text,
    faq_id      bigint      not null references faq_entry,
    faq_version int         not null,
    started_by  text        not null,
    started_at  timestamptz not null,
    -- the number of the last firm of the last batch that was committed
    after_no    bigint      not null default 0,
    told        bigint      not null default 0,
    finished_at timestamptz,
    unique nulls not distinct (item_id, region, faq_id, faq_version)
);

-- What is asked about an item; what was asked lately has an index of V086.
create index service_request_item on service_request (item_id, filed_at desc)
    where item_id is not null and state <> 'DRAFT';
