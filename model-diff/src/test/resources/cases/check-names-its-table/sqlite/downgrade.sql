-- undo of after
-- orm:database sqlite

-- orm:destructive drop-column users.name
alter table users drop column name;
