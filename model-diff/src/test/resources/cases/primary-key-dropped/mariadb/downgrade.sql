-- undo of after
-- orm:database mariadb

alter table visits add primary key (user_id, day);
