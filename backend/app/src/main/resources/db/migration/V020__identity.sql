-- Accounts of the local login; with an OIDC server the table stays empty.
create table account (
    username      text primary key,
    password_hash text        not null,
    role          text        not null check (role in ('enterprise', 'official', 'supervisor', 'editor', 'admin')),
    name          text        not null,
    uscc          text,
    department    text,
    created_at    timestamptz not null,
    check ((role = 'enterprise') = (uscc is not null)),
    check (role <> 'official' or department is not null)
);

-- Failed logins in a row, per account and address of the caller.
create table login_failure (
    username text        not null,
    address  text        not null,
    failures int         not null,
    last_at  timestamptz not null,
    primary key (username, address)
);

-- Keys made at the first start and shared by all copies of the portal.
create table signing_key (
    name       text primary key,
    secret     text        not null,
    created_at timestamptz not null
);
