-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(size double)

alter table users modify column size double;
