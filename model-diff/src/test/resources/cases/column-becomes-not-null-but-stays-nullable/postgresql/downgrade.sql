-- undo of after
-- orm:database postgresql


