-- undo of after
-- orm:database mysql


