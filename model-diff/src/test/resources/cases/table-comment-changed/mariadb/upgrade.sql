-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users("table:comment" 'new')

alter table users comment = 'new';
