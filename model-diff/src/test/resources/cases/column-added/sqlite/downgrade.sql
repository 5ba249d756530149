-- undo of after
-- orm:database sqlite

-- orm:destructive drop-column users.nick
alter table users drop column nick;
