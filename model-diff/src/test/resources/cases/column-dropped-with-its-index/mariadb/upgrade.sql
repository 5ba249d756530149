-- after
-- orm:revises 1
-- orm:database mariadb

-- orm:destructive drop-column users.nick
alter table users
    drop index ix_users_nick,
    drop column nick;
