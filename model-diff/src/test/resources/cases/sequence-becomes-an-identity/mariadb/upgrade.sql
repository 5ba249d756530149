-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(id bigint not null identity)

alter table users modify column id bigint not null auto_increment;

drop sequence users_seq;
