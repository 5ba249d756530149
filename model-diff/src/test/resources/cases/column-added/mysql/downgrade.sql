-- undo of after
-- orm:database mysql

-- orm:destructive drop-column users.nick
alter table users drop column nick;
