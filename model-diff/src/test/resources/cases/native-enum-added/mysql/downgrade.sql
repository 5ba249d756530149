-- undo of after
-- orm:database mysql

-- orm:destructive drop-column users.state
alter table users drop column state;
