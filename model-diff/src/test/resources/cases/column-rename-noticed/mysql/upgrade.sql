-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(handle varchar(10))

-- orm:destructive drop-column users.nick
alter table users
    add column handle varchar(10),
    drop column nick;
