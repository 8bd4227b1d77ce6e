-- On which ground the words of a source are used. A source that is not listed is a department, opened by law.
create table data_source (
    source     text primary key,
    label      text not null,
    basis      text not null check (basis in ('LAW', 'CONSENT')),
    basis_text text not null
);

-- How a delivery of a source is read: which column is which fact, in which form.
create table import_mapping (
    id            text primary key,
    title         text        not null,
    source        text        not null references data_source,
    format        text        not null check (format in ('CSV', 'JSON')),
    unknown_firms text        not null check (unknown_firms in ('CREATE', 'REJECT')),
    synthetic     boolean     not null,
    columns       jsonb       not null,
    version       integer     not null,
    changed_at    timestamptz not null,
    changed_by    text        not null
);

-- One delivery. What of the mapping matters for applying is kept here: a later edit does not reach it.
create table import_batch (
    batch         text primary key,
    mapping       text        not null references import_mapping,
    mapping_title text        not null,
    source        text        not null,
    unknown_firms text        not null,
    synthetic     boolean     not null,
    file_name     text,
    by_system     boolean     not null,
    state         text        not null
                  check (state in ('RECEIVING', 'CHECKED', 'APPLYING', 'APPLIED', 'CANCELLED', 'FAILED')),
    receiver      uuid        not null,
    content_hash  text,
    total         integer     not null default 0,
    good          integer     not null default 0,
    bad           integer     not null default 0,
    applied       integer     not null default 0,
    done_to       text        not null default '',
    failures      integer     not null default 0,
    not_before    timestamptz not null,
    created_at    timestamptz not null,
    created_by    text        not null,
    finished_at   timestamptz
);
create index import_batch_order on import_batch (created_at desc, batch);
create index import_batch_work on import_batch (created_at) where state = 'APPLYING';
comment on column import_batch.receiver is 'who receives at present: a delivery sent again takes over from a broken one';
comment on column import_batch.done_to is 'last firm of the last chunk that was committed';

-- The rows of a delivery between check and use, already as facts.
create table import_row (
    batch       text     not null references import_batch,
    row_no      integer  not null,
    uscc        text     not null,
    name        text,
    part        text     not null,
    as_of       date     not null,
    valid_until date,
    confidence  smallint not null,
    facts       jsonb    not null,
    bad         boolean  not null,
    primary key (batch, row_no)
);
create index import_row_firm on import_row (batch, uscc, row_no);
comment on column import_row.part is 'what of the firm the row is about; two rows of one part of one firm are duplicates';

create table import_error (
    batch       text    not null references import_batch,
    row_no      integer not null,
    place       integer not null,
    column_name text    not null,
    message     text    not null,
    value       text,
    primary key (batch, row_no, place)
);
