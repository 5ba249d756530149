-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users_seq

create sequence users_seq start with 1 increment by 50 cache 1000;
