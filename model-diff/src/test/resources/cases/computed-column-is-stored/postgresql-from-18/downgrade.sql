-- undo of after
-- orm:database postgresql

alter table users drop column gross;

alter table users add column gross integer generated always as (net + 1) virtual;
