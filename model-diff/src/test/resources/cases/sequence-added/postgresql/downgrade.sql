-- undo of after
-- orm:database postgresql

drop sequence numbers;
