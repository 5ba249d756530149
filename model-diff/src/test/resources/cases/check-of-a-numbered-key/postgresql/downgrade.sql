-- undo of after
-- orm:database postgresql

alter table users drop constraint first_come;
