-- What one source said of a firm at one time. A row is never changed, only closed by a later word of the same source, by
-- the end of its validity or by being taken back; so every past version of a profile can be put together again.
alter table enterprise
    add no          bigint generated always as identity unique,
    add facts       jsonb not null default '{}',
    add facts_until date,
    add kept_from   integer not null default 1;
comment on column enterprise.no is 'dense number of the firm, for tables and columns that hold the whole city';
comment on column enterprise.facts is 'the words that count, merged from the open supplies: the profile of profile_version';
comment on column enterprise.facts_until is 'first day on which one of the open supplies is no longer valid';
comment on column enterprise.kept_from is 'first version whose supplies are kept';
create index enterprise_facts_until on enterprise (facts_until) where facts_until is not null;

create table enterprise_supply (
    id           bigint generated always as identity primary key,
    uscc         text        not null references enterprise,
    source_kind  text        not null check (source_kind in ('FIRM', 'DEPARTMENT')),
    source       text        not null,
    as_of        date        not null,
    valid_until  date,
    confidence   smallint    not null default 100 check (confidence between 0 and 100),
    facts        jsonb       not null,
    batch        text,
    supplied_at  timestamptz not null,
    from_version integer     not null,
    to_version   integer
);
create index enterprise_supply_open on enterprise_supply (uscc) where to_version is null;
create index enterprise_supply_history on enterprise_supply (uscc, from_version);

-- For how long a firm lets a source be used that the law alone does not open: in force from one profile version to another.
create table enterprise_consent (
    uscc         text        not null references enterprise,
    source       text        not null,
    from_version integer     not null,
    to_version   integer,
    granted_at   timestamptz not null,
    granted_by   text        not null,
    withdrawn_at timestamptz,
    withdrawn_by text,
    primary key (uscc, source, from_version)
);

-- Until now a later day's word of a source left its earlier one in place; only the later one counted.
insert into enterprise_supply (uscc, source_kind, source, as_of, facts, supplied_at, from_version)
select f.uscc, f.source_kind, f.source, f.as_of, jsonb_object_agg(f.fact, f.value), e.changed_at, e.profile_version
from (select distinct on (uscc, fact, source_kind, source) * from enterprise_fact
      order by uscc, fact, source_kind, source, as_of desc) f
join enterprise e using (uscc)
group by f.uscc, f.source_kind, f.source, f.as_of, e.changed_at, e.profile_version;

update enterprise e
set kept_from = profile_version,
    facts = coalesce((
        select jsonb_object_agg(c.fact, c.value)
        from (select distinct on (fact) fact, value from enterprise_fact f where f.uscc = e.uscc
              order by fact, source_kind = 'DEPARTMENT' desc, as_of desc, source desc) c), '{}'),
    -- Merged again by the present order of precedence when the portal starts.
    facts_until = date '2000-01-01';

drop table enterprise_fact;
