-- The dispatch desk is a role of its own; a supervisor with a department watches over that department alone.
alter table account drop constraint account_role_check;
alter table account add constraint account_role_check
    check (role in ('enterprise', 'official', 'dispatcher', 'supervisor', 'editor', 'admin'));
