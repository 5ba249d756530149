-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(gone smallint not null default 0)

alter table users alter column gone drop default;

alter table users alter column gone set data type smallint using gone::integer::smallint;

alter table users alter column gone set default 0;
