-- undo of after
-- orm:database mysql

alter table visits add primary key (user_id, day);
