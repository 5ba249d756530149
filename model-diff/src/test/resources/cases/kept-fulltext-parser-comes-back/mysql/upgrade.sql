-- after
-- orm:revises 1
-- orm:database mysql

-- orm:destructive drop-column users.nick
alter table users
    drop index by_nick,
    drop column nick;
