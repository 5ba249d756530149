-- after
-- orm:revises 1
-- orm:database mariadb

-- orm:destructive drop-table tags
drop table tags;
