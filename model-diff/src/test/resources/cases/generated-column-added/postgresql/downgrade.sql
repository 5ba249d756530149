-- undo of after
-- orm:database postgresql

-- orm:destructive drop-column users.upper_name
alter table users drop column upper_name;
