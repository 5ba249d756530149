-- undo of after
-- orm:database sqlite

alter table people rename to users;
