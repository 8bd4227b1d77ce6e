-- When a firm's data of a source were last used, and for what: a row is written at most once a day.
create table data_use (
    uscc     text        not null references enterprise,
    source   text        not null,
    used_for text        not null,
    used_on  date        not null,
    used_at  timestamptz not null,
    primary key (uscc, source, used_for)
);

-- The same for uses that take the whole city at once.
create table data_use_city (
    used_for text primary key,
    used_on  date        not null,
    used_at  timestamptz not null
);
