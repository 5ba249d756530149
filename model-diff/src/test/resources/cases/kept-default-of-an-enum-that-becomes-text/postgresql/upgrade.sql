-- after
-- orm:revises none
-- orm:database postgresql
-- orm:made users(state altered type varchar(20))

alter table users alter column state drop default;

alter table users alter column state set data type varchar(20);

alter table users alter column state set default 'planned';
