-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made notes(body text not null, head varchar(80) not null)

alter table notes alter column body set data type text;

alter table notes alter column body set storage external;

alter table notes alter column body set compression pglz;

alter table notes drop column loud;

alter table notes alter column head set data type varchar(80);

alter table notes add column loud text generated always as (upper((head)::text)) stored;

alter table notes alter column loud set storage main;

alter table notes alter column loud set statistics 200;

alter table notes alter column loud set (n_distinct=-0.5);

grant select (loud) on notes to pg_monitor;

grant select (loud) on notes to public;
