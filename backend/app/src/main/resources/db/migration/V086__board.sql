-- Lists, the supervisors' board and statistics over a hundred thousand open and millions of closed requests.

-- What is open, the most urgent first: of a department, and of the city.
drop index service_request_urgent;
create index service_request_open on service_request (department, urgent_due_at, filed_at, id)
    where state not in ('DRAFT', 'CLOSED', 'MERGED', 'WITHDRAWN');
create index service_request_open_city on service_request (urgent_due_at, filed_at, id)
    where state not in ('DRAFT', 'CLOSED', 'MERGED', 'WITHDRAWN');
-- Everything, the newest first; serves a range of days as well.
drop index if exists service_request_filed;
create index service_request_newest on service_request (filed_at desc, id desc) where state <> 'DRAFT';
create index service_request_newest_department on service_request (department, filed_at desc, id desc)
    where state <> 'DRAFT';
create index service_request_closed on service_request (closed_at) where closed_at is not null;
create index service_request_bad on service_request (filed_at desc, id desc) where rating <= 2;
create index request_assistant_of on request_assistant (department, request_id);
create index request_history_reopened on request_history (at) where act = 'REOPEN';

-- What a day came to, by department ('' for none) and category; docs/statistics.md says what each column counts.
create table request_day (
    day              date    not null,
    department       text    not null,
    category         text    not null,
    filed            integer not null,
    withdrawn        integer not null,
    merged           integer not null,
    reopen_acts      integer not null,
    closed           integer not null,
    solved           integer not null,
    solved_silently  integer not null,
    solved_again     integer not null,
    solved_tracked   integer not null,
    partly           integer not null,
    refused          integer not null,
    unreachable      integer not null,
    out_of_scope     integer not null,
    silent           integer not null,
    reopened         integer not null,
    tracked          integer not null,
    returned         integer not null,
    paused           integer not null,
    extended         integer not null,
    good             integer not null,
    bad              integer not null,
    upheld           integer not null,
    unrated          integer not null,
    sampled          integer not null,
    called_back      integer not null,
    said_solved      integer not null,
    primary key (day, department, category)
);

-- Limits that ended on a day, by who owed them.
create table request_clock_day (
    day              date    not null,
    department       text    not null,
    category         text    not null,
    kind             text    not null,
    met              integer not null,
    late             integer not null,
    excused          integer not null,
    cancelled        integer not null,
    used_seconds     bigint  not null,
    paused_seconds   bigint  not null,
    returned_seconds bigint  not null,
    primary key (day, department, category, kind)
);

-- The last day that the two tables above hold; null: none yet.
create table request_day_mark (
    one   boolean primary key default true check (one),
    until date
);
insert into request_day_mark default values;

-- Days that something was changed about afterwards: what the tables hold of them is not believed until counted again.
create table request_day_stale (
    id  bigint generated always as identity primary key,
    day date not null
);

create function shanghai_day(at timestamptz) returns date
    language sql immutable parallel safe
    return (at at time zone 'Asia/Shanghai')::date;

/* A request counts on the day it was filed and on the day it was closed. Both days are marked when what is counted of it
   changes, in the transaction that changes it: a rating, a reopening, a visit, another department. */
create function mark_stale_days() returns trigger language plpgsql as $$
begin
    insert into request_day_stale (day)
    select distinct v.day
    from before_rows o join after_rows n using (id)
    cross join lateral (values
        (shanghai_day(o.filed_at), o.state <> n.state
            and (o.state in ('DRAFT', 'MERGED', 'WITHDRAWN') or n.state in ('DRAFT', 'MERGED', 'WITHDRAWN'))
            or o.department is distinct from n.department),
        (shanghai_day(o.closed_at), true),
        (shanghai_day(n.closed_at), true)) v (day, counts)
    where v.counts and v.day is not null
        and (o.state, o.department, o.closed_at, o.outcome, o.auto_confirmed, o.rating, o.appeal, o.sampled,
                o.visited_at, o.visit_solved)
            is distinct from
            (n.state, n.department, n.closed_at, n.outcome, n.auto_confirmed, n.rating, n.appeal, n.sampled,
                n.visited_at, n.visit_solved);
    return null;
end $$;

create trigger service_request_stale_days
    after update on service_request
    referencing old table as before_rows new table as after_rows
    for each statement execute function mark_stale_days();

-- How many synthetic requests have been loaded.
create table request_load (
    one      boolean primary key default true check (one),
    requests integer not null
);
