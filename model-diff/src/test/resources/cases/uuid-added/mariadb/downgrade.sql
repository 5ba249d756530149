-- undo of after
-- orm:database mariadb

-- orm:destructive drop-column users.token
alter table users drop column token;
