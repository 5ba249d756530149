-- after
-- orm:revises 1
-- orm:database postgresql

-- orm:destructive drop-table tags
drop table tags;
