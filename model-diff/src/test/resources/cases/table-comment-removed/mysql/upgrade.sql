-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users("table:comment")

alter table users comment = '';
