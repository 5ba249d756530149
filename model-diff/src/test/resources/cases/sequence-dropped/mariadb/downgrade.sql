-- undo of after
-- orm:database mariadb

create sequence users_seq start with 1 increment by 50 cache 1000;
