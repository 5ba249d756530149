-- undo of after
-- orm:database sqlite

-- orm:destructive drop-column users.upper_name
alter table users drop column upper_name;
