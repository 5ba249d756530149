-- undo of after
-- orm:database sqlite

-- orm:destructive drop-column users.created
alter table users drop column created;
