-- undo of after
-- orm:database mariadb

alter table users modify column id bigint not null auto_increment;

drop sequence users_seq;
