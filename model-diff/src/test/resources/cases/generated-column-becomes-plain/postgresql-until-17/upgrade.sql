-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(other_name varchar(40))

alter table users alter column other_name drop expression;
