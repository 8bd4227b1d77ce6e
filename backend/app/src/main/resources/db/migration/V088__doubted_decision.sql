-- The decision on the firm and the item that a request is about (对判定有疑问), as it was when the firm asked.
-- Unmet decisions are not stored (ADR 9) and have no id; versions and day show any of them again.
alter table service_request
    add column doubt_decision_id     bigint,
    add column doubt_verdict         text check (doubt_verdict in ('MET', 'UNMET', 'UNKNOWN')),
    add column doubt_item_version    integer,
    add column doubt_profile_version integer,
    add column doubt_as_of           date,
    add column doubt_decided_at      timestamptz;
