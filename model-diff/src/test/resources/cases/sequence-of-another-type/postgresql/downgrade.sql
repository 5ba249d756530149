-- undo of after
-- orm:database postgresql

alter sequence numbers as bigint;
