-- undo of after
-- orm:database sqlite

-- orm:destructive drop-column users.home
alter table users drop column home;
