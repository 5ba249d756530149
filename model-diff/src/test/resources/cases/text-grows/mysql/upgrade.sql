-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(bio longtext)

alter table users modify column bio longtext;
