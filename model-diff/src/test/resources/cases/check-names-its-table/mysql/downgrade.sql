-- undo of after
-- orm:database mysql

-- orm:destructive drop-column users.name
alter table users drop column name;
