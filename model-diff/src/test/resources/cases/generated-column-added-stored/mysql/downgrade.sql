-- undo of after
-- orm:database mysql

alter table users drop column upper_name;
