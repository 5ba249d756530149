-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(id bigint not null identity)

-- orm:destructive drop-table users_seq
drop table users_seq;

alter table users modify column id bigint not null auto_increment;
