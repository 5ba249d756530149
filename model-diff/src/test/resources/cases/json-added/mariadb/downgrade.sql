-- undo of after
-- orm:database mariadb

-- orm:destructive drop-column users.details
alter table users drop column details;
