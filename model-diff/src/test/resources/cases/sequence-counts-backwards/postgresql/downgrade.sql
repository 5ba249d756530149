-- undo of after
-- orm:database postgresql

alter sequence numbers increment by 1;
