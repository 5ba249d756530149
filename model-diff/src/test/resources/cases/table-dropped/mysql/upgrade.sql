-- after
-- orm:revises 1
-- orm:database mysql

-- orm:destructive drop-table tags
drop table tags;
