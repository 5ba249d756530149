-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made items(gross integer)

alter table items modify column gross integer;

-- orm:destructive drop-column items.net
alter table items drop column net;
