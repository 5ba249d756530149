-- undo of after
-- orm:database postgresql

alter table people rename to users;

alter table articles rename to posts;
