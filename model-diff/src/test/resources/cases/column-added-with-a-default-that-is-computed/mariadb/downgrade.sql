-- undo of after
-- orm:database mariadb

-- orm:destructive drop-column users.created
alter table users drop column created;
