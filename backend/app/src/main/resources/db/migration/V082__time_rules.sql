-- Calendar, office hours and time limits as data. One version over all of them: whoever changes a rule takes the row of
-- time_rules first. The version comes from a sequence, so that one that was rolled back never comes again.
create sequence time_rules_version;

create table time_rules (
    id      integer primary key check (id = 1),
    version bigint  not null
);
insert into time_rules values (1, nextval('time_rules_version'));

-- What the yearly notice says. A year without a row has its weekends off and nothing else.
create table working_year (
    year       integer     primary key,
    source     text        not null,
    off        jsonb       not null,
    make_up    jsonb       not null,
    version    integer     not null,
    changed_at timestamptz not null,
    changed_by text        not null,
    reason     text        not null
);

create table office_hours (
    department text        primary key,
    note       text        not null,
    spans      jsonb       not null,
    version    integer     not null,
    changed_at timestamptz not null,
    changed_by text        not null,
    reason     text        not null
);
comment on column office_hours.department is 'code; empty for every department without hours of its own';

create table time_limits (
    id         integer     primary key check (id = 1),
    content    jsonb       not null,
    version    integer     not null,
    changed_at timestamptz not null,
    changed_by text        not null,
    reason     text        not null
);
