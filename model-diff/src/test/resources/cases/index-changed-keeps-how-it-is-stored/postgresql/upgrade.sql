-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(ix_both, ix_lower, ix_name)

drop index ix_both;

drop index ix_lower;

drop index ix_name;

create unique index ix_both on users (nick, name, id);

alter table users replica identity using index ix_both;

create index ix_lower on users ((upper((name)::text)));

alter index ix_lower alter column 1 set statistics 500;

create unique index ix_name on users (nick, name) with (fillfactor=70, deduplicate_items=off);

comment on index ix_name is 'for the list';

alter table users cluster on ix_name;
