-- undo of after
-- orm:database postgresql

alter table users set unlogged;
