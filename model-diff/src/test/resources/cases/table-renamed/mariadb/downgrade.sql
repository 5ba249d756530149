-- undo of after
-- orm:database mariadb

alter table people rename to users;
