-- undo of after
-- orm:database mariadb

alter table users row_format = default;
