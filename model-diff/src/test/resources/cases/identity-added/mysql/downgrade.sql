-- undo of after
-- orm:database mysql

alter table users modify column id bigint not null;
