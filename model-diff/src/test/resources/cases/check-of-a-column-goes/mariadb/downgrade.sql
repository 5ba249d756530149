-- undo of after
-- orm:database mariadb

alter table users modify column age integer check (age > 0);
