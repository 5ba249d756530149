-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(id bigint not null)

alter table users modify column id bigint not null;
