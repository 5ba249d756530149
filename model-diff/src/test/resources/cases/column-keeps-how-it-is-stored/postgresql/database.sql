alter table notes alter column body set storage external;
alter table notes alter column body set compression pglz;
alter table notes alter column body set statistics 500;
alter table notes alter column body set (n_distinct = 100);
alter table notes alter column loud set storage main;
alter table notes alter column loud set statistics 200;
alter table notes alter column loud set (n_distinct = -0.5);
grant select (loud), update (head) on notes to pg_monitor;
grant select (loud) on notes to public;
