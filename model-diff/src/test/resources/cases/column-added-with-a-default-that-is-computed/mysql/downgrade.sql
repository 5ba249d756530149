-- undo of after
-- orm:database mysql

-- orm:destructive drop-column users.created
alter table users drop column created;
