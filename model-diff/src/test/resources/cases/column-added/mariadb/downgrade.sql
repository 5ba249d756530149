-- undo of after
-- orm:database mariadb

-- orm:destructive drop-column users.nick
alter table users drop column nick;
