-- undo of after
-- orm:database postgresql

drop index ix_name;

drop index ix_lower;

drop index ix_both;

create unique index ix_name on users (nick) with (fillfactor=70, deduplicate_items=off);

comment on index ix_name is 'for the list';

alter table users cluster on ix_name;

create index ix_lower on users ((lower((name)::text)));

alter index ix_lower alter column 1 set statistics 500;

create unique index ix_both on users (name, nick);

alter table users replica identity using index ix_both;
