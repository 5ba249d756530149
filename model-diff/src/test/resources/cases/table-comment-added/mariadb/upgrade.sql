-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users("table:comment" 'who may come in')

alter table users comment = 'who may come in';
