-- after
-- orm:revises 1
-- orm:database postgresql

drop trigger tags_deleted on tags;

-- orm:destructive drop-table tags
drop table tags;
