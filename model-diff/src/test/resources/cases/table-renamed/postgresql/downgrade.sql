-- undo of after
-- orm:database postgresql

alter table people rename to users;
