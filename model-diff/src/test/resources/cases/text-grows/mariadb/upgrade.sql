-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(bio longtext)

alter table users modify column bio longtext;
