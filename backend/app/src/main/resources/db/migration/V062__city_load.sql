-- How far the synthetic city has been loaded; a load that was stopped goes on behind the last batch that was committed.
create table city_load (
    seed     bigint  primary key,
    firms    integer not null,
    first_no bigint  not null,
    told     boolean not null
);
comment on column city_load.firms is 'firms 0 to firms-1 of the generator are there';
comment on column city_load.told is 'whether matching has heard of all of them';

-- The versions of a range of firms are read for every range of a city run: from this index alone.
create index enterprise_versions on enterprise (no) include (profile_version);
