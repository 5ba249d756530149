-- undo of after
-- orm:database mariadb

-- orm:destructive drop-table users
drop table users;

alter table members rename to users;
