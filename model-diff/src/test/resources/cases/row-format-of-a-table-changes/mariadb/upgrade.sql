-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users("table:row-format" 'compressed')

alter table users row_format = compressed;
