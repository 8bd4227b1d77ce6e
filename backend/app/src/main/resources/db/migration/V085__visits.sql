-- Visits to firms (走访) and meetings with them (政企面对面). What firms asked there are requests of the loop.
create table visit (
    id              bigint generated always as identity primary key,
    version         integer     not null check (version > 0),
    kind            text        not null check (kind in ('VISIT', 'MEETING')),
    held_on         date        not null,
    place           text        not null,
    topic           text        not null,
    -- the department that keeps the record
    department      text        not null,
    note            text,
    created_at      timestamptz not null,
    created_by      text        not null,
    created_by_name text        not null
);
create index visit_by_day on visit (held_on desc, id desc);
create index visit_by_department on visit (department, held_on desc, id desc);

-- The firm as it was called then.
create table visit_firm (
    visit_id bigint  not null references visit,
    seq      integer not null,
    uscc     text    not null,
    name     text    not null,
    primary key (visit_id, uscc)
);
create index visit_firm_by_firm on visit_firm (uscc, visit_id desc);

create table visit_official (
    visit_id   bigint  not null references visit,
    seq        integer not null,
    name       text    not null,
    department text    not null,
    primary key (visit_id, seq)
);
create index visit_official_by_department on visit_official (department, visit_id desc);

-- What a firm asked, and the request that it became; never changed.
create table visit_problem (
    visit_id   bigint  not null references visit,
    seq        integer not null,
    uscc       text    not null,
    category   text    not null,
    title      text    not null,
    text       text    not null,
    item_id    text,
    -- by it the request is filed once
    origin_id  uuid    not null unique,
    request_id bigint  not null references service_request,
    primary key (visit_id, seq)
);
