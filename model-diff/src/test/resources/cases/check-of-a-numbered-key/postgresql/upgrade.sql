-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(first_come)

alter table users add constraint first_come check (id > 0 or age > 0);
