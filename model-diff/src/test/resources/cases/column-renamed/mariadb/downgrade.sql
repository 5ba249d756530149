-- undo of after
-- orm:database mariadb

alter table users rename column handle to nick;
