-- undo of after
-- orm:database mysql

-- orm:destructive drop-column users.details
alter table users drop column details;
