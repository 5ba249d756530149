-- after
-- orm:revises 1
-- orm:database mariadb

drop trigger tags_deleted;

-- orm:destructive drop-table tags
drop table tags;
