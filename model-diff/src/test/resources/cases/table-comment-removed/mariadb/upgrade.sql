-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users("table:comment")

alter table users comment = '';
