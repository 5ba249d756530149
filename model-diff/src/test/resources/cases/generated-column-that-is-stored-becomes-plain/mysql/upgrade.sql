-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(shout varchar(40))

alter table users modify column shout varchar(40);
