-- undo of after
-- orm:database mariadb

alter table people rename column nick to name;

alter table people rename to users;
