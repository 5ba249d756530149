-- undo of after
-- orm:database mariadb

alter table users rename index ix_user_names to ix_names;
