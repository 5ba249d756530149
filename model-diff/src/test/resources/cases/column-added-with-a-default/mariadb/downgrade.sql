-- undo of after
-- orm:database mariadb

-- orm:destructive drop-column users.state
alter table users drop column state;
