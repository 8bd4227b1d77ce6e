-- What authorities issued. The columns are what lists filter and sort by; content is the whole document.
create table policy_document (
    id           text primary key,
    ordinal      int         not null,
    title        text        not null,
    status       text        not null,
    content      jsonb       not null,
    content_hash text        not null,
    updated_at   timestamptz not null
);

-- One usable thing out of a document. version is the newest, released_version the one that the public sees.
create table policy_item (
    id               text primary key,
    document_id      text        not null references policy_document,
    title            text        not null,
    state            text        not null check (state in ('DRAFT', 'SUBMITTED', 'RELEASED', 'WITHDRAWN')),
    version          int         not null check (version > 0),
    released_version int check (released_version <= version),
    released_at      timestamptz,
    submitted_by     text,
    updated_by       text        not null,
    updated_at       timestamptz not null,
    has_rule         boolean     not null,
    -- Of the seed it came from, while nobody has edited it.
    seed_hash        text,
    -- What was last told of its validity, to notice when a day changes it.
    validity         text,
    check ((state = 'SUBMITTED') = (submitted_by is not null)),
    check ((released_version is null) = (released_at is null))
);
create index policy_item_document on policy_item (document_id);

-- Every save is a version; none is ever changed, so what was decided can name the version it was decided on.
create table policy_item_version (
    item_id    text        not null references policy_item,
    version    int         not null,
    content    jsonb       not null,
    created_by text        not null,
    created_at timestamptz not null,
    primary key (item_id, version)
);
create trigger policy_item_version_append_only before update or delete or truncate on policy_item_version
    for each statement execute function refuse_change();

create sequence policy_item_number;
