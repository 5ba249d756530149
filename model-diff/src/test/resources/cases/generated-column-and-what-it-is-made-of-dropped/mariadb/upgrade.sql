-- after
-- orm:revises 1
-- orm:database mariadb

alter table users drop column loud;

-- orm:destructive drop-column users.nick
alter table users drop column nick;
