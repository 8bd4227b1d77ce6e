-- Decisions on the whole city. Sparse: met and unknown are rows, unmet is the absence of an open row; see ADR 9 for which
-- unknown ones are kept. A row says what was decided on which versions as of which day, and is shown again from just that.

-- Dense numbers of items, as enterprise.no are of firms.
create table matched_item (
    no      integer generated always as identity primary key,
    item_id text not null unique
);

create table decision (
    id              bigint generated always as identity,
    firm_no         bigint      not null,
    item_no         integer     not null,
    item_version    integer     not null,
    profile_version integer     not null,
    verdict         text        not null check (verdict in ('MET', 'UNKNOWN')),
    reasons         smallint[]  not null,
    as_of           date        not null,
    decided_at      timestamptz not null,
    ended_at        timestamptz
);
comment on column decision.reasons is 'numbers of the deciding conditions of the item version''s rule, in pre-order from 0';
comment on column decision.ended_at is 'null while it is the present decision';
create unique index decision_open on decision (firm_no, item_no) where ended_at is null;
create index decision_by_item on decision (item_no, firm_no) where ended_at is null;
create index decision_past on decision (firm_no, item_no) where ended_at is not null;

-- Which item version the firms of a range were last decided on, and which firms ever were: a first decision is no news.
create table decided_item (
    item_no      integer not null,
    range_no     integer not null,
    item_version integer not null,
    as_of        date    not null,
    primary key (item_no, range_no)
);
create table decided_firm (
    firm_no bigint      primary key,
    since   timestamptz not null
);

-- Which firm was told of which item version: the key is what makes "exactly once" true.
create table announcement (
    item_no         integer     not null,
    item_version    integer     not null,
    firm_no         bigint      not null,
    profile_version integer     not null,
    cause           text        not null check (cause in ('RELEASE', 'PROFILE')),
    announced_at    timestamptz not null,
    primary key (item_no, item_version, firm_no)
);
insert into matched_item (item_id)
select item_id from match_announcement union select item_id from match order by 1;
insert into announcement (item_no, item_version, firm_no, profile_version, cause, announced_at)
select i.no, a.item_version, e.no, a.profile_version, a.cause, a.announced_at
from match_announcement a
join matched_item i using (item_id)
join enterprise e using (uscc);

-- Work to do: a range of firms each, claimed by whichever copy is free.
create table matching_work (
    kind       text        not null check (kind in ('ITEM', 'FIRM', 'CITY')),
    subject    text        not null,
    range_no   integer     not null,
    queued_at  timestamptz not null,
    failures   integer     not null,
    not_before timestamptz not null,
    primary key (kind, subject, range_no)
);
create index matching_work_order on matching_work ((kind = 'CITY'), queued_at);

drop table match_work;
drop table match_announcement;
drop table match;
-- The city is decided anew at the next start.
delete from match_day;
