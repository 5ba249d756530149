-- undo of after
-- orm:database mysql

-- orm:destructive drop-table users_seq
drop table users_seq;

alter table users modify column id bigint not null auto_increment;
