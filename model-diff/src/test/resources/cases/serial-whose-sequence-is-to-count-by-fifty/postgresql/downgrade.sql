-- undo of after
-- orm:database postgresql

alter sequence users_id_seq increment by 1;
