-- undo of after
-- orm:database sqlite

-- orm:destructive drop-column users.state
alter table users drop column state;
