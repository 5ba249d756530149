-- undo of after
-- orm:database mysql

alter table users add column `c_éééééééééééééééééééé` integer;
