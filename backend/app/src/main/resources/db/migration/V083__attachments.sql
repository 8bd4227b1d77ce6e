-- How far ahead a user has used up an allowance of acts in a time: see RateLimit.
create table rate_limit (
    what       text        not null,
    username   text        not null,
    used_until timestamptz not null,
    primary key (what, username)
);

-- Files that belong to requests. The bytes lie in the vault under their SHA-256; several requests may share them.
create table request_attachment (
    id            bigint generated always as identity primary key,
    request_id    bigint      not null references service_request,
    sha256        text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    name          text        not null,
    media_type    text        not null,
    size          bigint      not null check (size > 0),
    added_at      timestamptz not null,
    added_by      text        not null,
    added_by_name text        not null,
    added_by_firm text,
    scan          text        not null check (scan in ('PENDING', 'CLEAN', 'INFECTED', 'UNSCANNED')),
    -- what the scanner called the virus
    signature     text,
    unique (request_id, sha256)
);
create index request_attachment_bytes on request_attachment (sha256);
create index request_attachment_unscanned on request_attachment (id) where scan in ('PENDING', 'UNSCANNED');
