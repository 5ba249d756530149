-- undo of after
-- orm:database mariadb

alter sequence users_seq increment by 50;
