-- undo of after
-- orm:database postgresql

-- orm:destructive drop-column t.twice
alter table t drop column twice;
