-- The current decision on a firm and an item, with the versions and the day it was made on.
create table match (
    uscc            text        not null,
    item_id         text        not null,
    item_version    integer     not null,
    profile_version integer     not null,
    verdict         text        not null check (verdict in ('MET', 'UNMET', 'UNKNOWN')),
    why             text        not null,
    result          jsonb       not null,
    as_of           date        not null,
    decided_at      timestamptz not null,
    primary key (uscc, item_id)
);

create index match_by_item on match (item_id, uscc);

-- Which firm was told of which item version: the key is what makes "exactly once" true.
create table match_announcement (
    item_id         text        not null,
    item_version    integer     not null,
    uscc            text        not null,
    profile_version integer     not null,
    cause           text        not null check (cause in ('RELEASE', 'PROFILE')),
    announced_at    timestamptz not null,
    primary key (item_id, item_version, uscc)
);

-- Item versions that an editor released: only these are announced to firms that qualify from the start.
create table match_news (
    item_id      text        not null,
    item_version integer     not null,
    heard_at     timestamptz not null,
    primary key (item_id, item_version)
);

-- Work to do, done batch by batch; done_to is the last firm of the last batch that was committed.
create table match_work (
    kind       text        not null check (kind in ('ITEM', 'FIRM', 'CITY')),
    subject    text        not null,
    done_to    text        not null,
    queued_at  timestamptz not null,
    failures   integer     not null,
    not_before timestamptz not null,
    primary key (kind, subject)
);

-- The last day for which the whole city was queued: time alone changes answers.
create table match_day (
    only_row boolean primary key check (only_row),
    day      date    not null
);
