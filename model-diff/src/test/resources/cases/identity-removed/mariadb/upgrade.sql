-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(id bigint not null)

alter table users modify column id bigint not null;
