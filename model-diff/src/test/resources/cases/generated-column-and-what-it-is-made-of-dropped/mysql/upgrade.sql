-- after
-- orm:revises 1
-- orm:database mysql

alter table users drop column loud;

-- orm:destructive drop-column users.nick
alter table users drop column nick;
