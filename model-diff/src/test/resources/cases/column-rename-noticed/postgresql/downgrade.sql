-- undo of after
-- orm:database postgresql

alter table users add column nick varchar(10);

-- orm:destructive drop-column users.handle
alter table users drop column handle;
