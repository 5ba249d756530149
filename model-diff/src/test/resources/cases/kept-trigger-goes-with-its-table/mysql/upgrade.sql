-- after
-- orm:revises 1
-- orm:database mysql

drop trigger tags_deleted;

-- orm:destructive drop-table tags
drop table tags;
