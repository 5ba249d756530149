-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(age integer default 18)

alter table users alter column age set default 18;
