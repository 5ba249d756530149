-- undo of after
-- orm:database postgresql

-- orm:destructive drop-column users.name
alter table users drop column name;
