-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(gross integer)

alter table users alter column gross drop expression;
