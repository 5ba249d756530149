-- undo of after
-- orm:database mariadb

alter table users add column `c_éééééééééééééééééééé` integer;
