-- undo of after
-- orm:database mysql

alter table users row_format = default;
