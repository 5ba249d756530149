-- undo of after
-- orm:database mariadb

-- orm:destructive drop-column users.name
alter table users drop column name;
