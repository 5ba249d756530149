-- undo of after
-- orm:database postgresql

-- orm:destructive drop-column users.created
alter table users drop column created;
