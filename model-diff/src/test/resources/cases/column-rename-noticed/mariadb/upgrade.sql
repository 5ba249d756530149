-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(handle varchar(10))

-- orm:destructive drop-column users.nick
alter table users
    add column handle varchar(10),
    drop column nick;
