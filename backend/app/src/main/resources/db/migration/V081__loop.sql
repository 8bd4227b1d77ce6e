-- The whole loop: drafts, dispatch, several clocks per request, supervision, closing.
alter table service_request drop constraint service_request_state_check;
alter table service_request add constraint service_request_state_check check (state in
    ('DRAFT', 'FILED', 'ASSIGNED', 'OBJECTED', 'ACCEPTED', 'WAITING', 'TRACKED', 'ANSWERED', 'CLOSED', 'REPAIRING',
     'MERGED', 'WITHDRAWN'));
alter table service_request drop constraint service_request_outcome_check;
alter table service_request add constraint service_request_outcome_check check (outcome in
    ('SOLVED', 'PARTLY', 'REFUSED', 'UNREACHABLE', 'OUT_OF_SCOPE'));

alter table service_request
    -- where the firm is registered, as it was when the request was filed
    add column region             text,
    add column channel            text        not null default 'PORTAL'
        check (channel in ('PORTAL', 'PHONE', 'VISIT', 'MEETING')),
    -- what it came from in that channel: one request per origin
    add column origin_id          text,
    add column clerk              text,
    add column clerk_name         text,
    add column basis              text,
    add column scope_class        text,
    add column merged_into        bigint references service_request,
    add column next_reply_on      date,
    add column returns            integer     not null default 0,
    add column settled            boolean     not null default false,
    add column contacted_at       timestamptz,
    add column pauses             integer     not null default 0,
    add column extension_asked    integer,
    add column extensions         integer     not null default 0,
    add column reopened           integer     not null default 0,
    add column tracked            integer     not null default 0,
    add column reminders          integer     not null default 0,
    add column level              integer     not null default 0,
    add column lifted             boolean     not null default false,
    add column answered_at        timestamptz,
    add column closed_at          timestamptz,
    add column auto_confirmed     boolean     not null default false,
    add column appeal             text        not null default 'NONE'
        check (appeal in ('NONE', 'OPEN', 'DISMISSED', 'UPHELD')),
    add column repaired_at        timestamptz,
    add column sampled            boolean     not null default false,
    add column visited_at         timestamptz,
    add column visit_solved       boolean,
    -- the limit that the office meets next, whichever clock it is of; null while the office owes nothing
    add column urgent_clock       text,
    add column urgent_soon_at     timestamptz,
    add column urgent_due_at      timestamptz,
    -- the promise to the firm stands still
    add column clock_paused       boolean     not null default false;

create unique index service_request_origin on service_request (channel, origin_id) where origin_id is not null;
create index service_request_merged on service_request (merged_into) where merged_into is not null;
create index service_request_urgent on service_request (department, urgent_due_at) where urgent_due_at is not null;
create index service_request_visits on service_request (closed_at) where sampled and visited_at is null;

-- Time limits of a request, one row per run. At most one of a kind runs.
create table request_clock (
    id               bigint generated always as identity primary key,
    request_id       bigint      not null references service_request,
    kind             text        not null,
    -- who owes it; null: the firm, or the dispatch desk
    department       text,
    started_at       timestamptz not null,
    limit_amount     integer,
    limit_unit       text,
    -- instead of a limit: a promised day
    until            date,
    extended_days    integer     not null default 0,
    -- pauses and times between departments, as JSON
    stretches        jsonb       not null default '[]',
    soon_at          timestamptz not null,
    due_at           timestamptz not null,
    paused           boolean     not null default false,
    -- when the timer looks at it next, and for which step
    next_at          timestamptz,
    stage            integer     not null default 0,
    ended_at         timestamptz,
    ending           text check (ending in ('MET', 'LATE', 'CANCELLED')),
    -- it ran out while the portal was down: nobody is blamed
    excused          boolean     not null default false,
    used_seconds     bigint,
    paused_seconds   bigint,
    returned_seconds bigint,
    check ((limit_amount is null) = (until is not null)),
    check ((ended_at is null) = (ending is null))
);
create unique index request_clock_running on request_clock (request_id, kind) where ended_at is null;
create index request_clock_next on request_clock (next_at, id) where ended_at is null and next_at is not null;
create index request_clock_ended on request_clock (ended_at, kind) where ended_at is not null;

-- Clocks of what is open already: the one limit it had, in working days as the old limits gave it.
insert into request_clock (request_id, kind, department, started_at, limit_amount, limit_unit, soon_at, due_at, next_at)
select id, 'CLOSE', department, clock_started_at, 5, 'WORKING_DAYS', clock_soon_at, clock_due_at, clock_soon_at
from service_request
where clock_running;
update service_request
set urgent_clock = 'CLOSE', urgent_soon_at = clock_soon_at, urgent_due_at = clock_due_at
where clock_running;

-- Departments that help the one that has the request.
create table request_assistant (
    request_id bigint      not null references service_request,
    department text        not null,
    invited_at timestamptz not null,
    replied_at timestamptz,
    primary key (request_id, department)
);
create index request_assistant_department on request_assistant (department) where replied_at is null;

-- When the timers last looked, and when they could not.
create table timer_pulse (
    one     boolean primary key default true check (one),
    last_at timestamptz not null
);
create table timer_outage (
    id      bigint generated always as identity primary key,
    from_at timestamptz not null,
    to_at   timestamptz not null check (to_at > from_at)
);

-- Where requests go: the most particular row that fits. Null: any.
create table request_route (
    id              bigint generated always as identity primary key,
    version         integer not null default 1,
    item_department text,
    region          text,
    category        text,
    department      text    not null,
    assistants      text[]  not null default '{}',
    note            text,
    unique nulls not distinct (item_department, region, category)
);

-- Whom a firm may call about its request.
create table department_contact (
    department text primary key,
    version    integer not null default 1,
    phone      text,
    note       text
);

-- Changes of the time rules whose deadlines are computed anew, request by request.
create table request_retiming (
    rules_version bigint      primary key,
    reason        text        not null,
    actor         text        not null,
    after_id      bigint      not null default 0,
    moved         integer     not null default 0,
    done_at       timestamptz
);
