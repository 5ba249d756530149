-- undo of after
-- orm:database mariadb

alter table users drop column upper_name;
