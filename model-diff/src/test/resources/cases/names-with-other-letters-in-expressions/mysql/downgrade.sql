-- undo of after
-- orm:database mysql

alter table t drop column twice;
