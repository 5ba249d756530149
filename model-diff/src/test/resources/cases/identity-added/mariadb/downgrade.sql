-- undo of after
-- orm:database mariadb

alter table users modify column id bigint not null;
