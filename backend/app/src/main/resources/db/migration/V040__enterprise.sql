-- What is known of a firm. Every source's word is kept; which one counts is decided when a profile is read.
create table enterprise (
    uscc            text        primary key check (length(uscc) = 18),
    name            text        not null,
    synthetic       boolean     not null,
    profile_version integer     not null,
    changed_at      timestamptz not null
);

create table enterprise_fact (
    uscc        text  not null references enterprise,
    fact        text  not null,
    source_kind text  not null check (source_kind in ('FIRM', 'DEPARTMENT')),
    source      text  not null,
    as_of       date  not null,
    value       jsonb not null,
    primary key (uscc, fact, source_kind, source, as_of)
);
