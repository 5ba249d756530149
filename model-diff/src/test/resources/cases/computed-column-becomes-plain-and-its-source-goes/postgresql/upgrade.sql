-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made items(gross integer)

alter table items alter column gross drop expression;

-- orm:destructive drop-column items.net
alter table items drop column net;
