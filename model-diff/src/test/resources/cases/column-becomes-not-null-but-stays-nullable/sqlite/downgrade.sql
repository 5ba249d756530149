-- undo of after
-- orm:database sqlite


