-- undo of after
-- orm:database mysql

alter table people rename to users;
