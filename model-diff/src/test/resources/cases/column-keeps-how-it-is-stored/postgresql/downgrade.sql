-- undo of after
-- orm:database postgresql

alter table notes drop column loud;

-- orm:destructive narrow-type notes.head
alter table notes alter column head set data type varchar(40);

alter table notes add column loud text generated always as (upper((head)::text)) stored;

alter table notes alter column loud set storage main;

alter table notes alter column loud set statistics 200;

alter table notes alter column loud set (n_distinct=-0.5);

grant select (loud) on notes to pg_monitor;

grant select (loud) on notes to public;

-- orm:destructive narrow-type notes.body
alter table notes alter column body set data type varchar(400);

alter table notes alter column body set storage external;

alter table notes alter column body set compression pglz;
