-- undo of after
-- orm:database sqlite

alter table a add column a integer;

alter table a add column b integer;

alter table a add column c integer;
