-- after
-- orm:revises 1
-- orm:database mariadb

alter table users row_format = compressed;
