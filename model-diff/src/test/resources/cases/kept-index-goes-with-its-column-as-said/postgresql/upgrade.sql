-- after
-- orm:revises 1
-- orm:database postgresql

drop index by_nick;

-- orm:destructive drop-column users.nick
alter table users drop column nick;
