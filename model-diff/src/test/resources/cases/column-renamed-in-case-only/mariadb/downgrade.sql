-- undo of after
-- orm:database mariadb

alter table users rename column Nick to nick;
