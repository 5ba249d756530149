-- undo of after
-- orm:database mysql

-- orm:destructive drop-column users.handle
alter table users
    add column nick varchar(10),
    drop column handle;
