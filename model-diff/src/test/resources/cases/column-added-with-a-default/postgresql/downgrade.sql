-- undo of after
-- orm:database postgresql

-- orm:destructive drop-column users.state
alter table users drop column state;
