-- undo of after
-- orm:database postgresql

alter sequence numbers start with 1;
