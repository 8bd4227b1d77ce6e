-- Other systems that may call; with an OIDC server the secret is kept there.
create table api_client (
    id          text primary key,
    name        text        not null,
    secret_hash text        not null,
    mappings    text[]      not null,
    created_at  timestamptz not null,
    created_by  text        not null
);
