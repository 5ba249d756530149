-- undo of after
-- orm:database mysql

alter table users rename index ix_user_names to ix_names;
