-- undo of after
-- orm:database mysql

-- orm:destructive drop-table users
drop table users;

alter table members rename to users;
