-- undo of after
-- orm:database sqlite

-- orm:destructive drop-column t.twice
alter table t drop column twice;
