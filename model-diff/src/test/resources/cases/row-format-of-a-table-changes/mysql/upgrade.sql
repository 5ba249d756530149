-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users("table:row-format" 'compressed')

alter table users row_format = compressed;
