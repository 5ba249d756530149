-- undo of after
-- orm:database postgresql

-- orm:destructive drop-column users.nick
alter table users drop column nick;
