-- undo of after
-- orm:database mariadb

alter table t drop column twice;
