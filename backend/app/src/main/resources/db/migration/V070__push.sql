-- The inbox of each firm. One entry per firm, kind, subject and version, however often its event is delivered.
create table notification (
    id              bigint generated always as identity primary key,
    uscc            text        not null,
    kind            text        not null,
    subject_id      text        not null,
    subject_version integer     not null,
    title           text        not null,
    text            text        not null,
    why             text        not null,
    item_id         text,
    request_id      bigint,
    created_at      timestamptz not null,
    read_at         timestamptz,
    unique (uscc, kind, subject_id, subject_version)
);

create index notification_newest on notification (uscc, id desc);
create index notification_unread on notification (uscc) where read_at is null;

-- Tells every copy of the portal which entry is new; delivered with the commit of the insert, or not at all.
create function notification_arrived() returns trigger language plpgsql as $$
begin
    perform pg_notify('inbox', new.uscc || ' ' || new.id);
    return null;
end $$;

create trigger notification_arrived
    after insert on notification
    for each row execute function notification_arrived();
