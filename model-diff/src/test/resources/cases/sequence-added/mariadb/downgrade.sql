-- undo of after
-- orm:database mariadb

drop sequence users_seq;
