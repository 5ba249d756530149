-- after
-- orm:revises 1
-- orm:database mysql

drop view short_names;

drop view names;

-- orm:destructive drop-column users.nick
alter table users drop column nick;
