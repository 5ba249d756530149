-- undo of after
-- orm:database postgresql

alter sequence numbers owned by none;
