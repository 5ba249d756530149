-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(gone boolean not null default false)

alter table users alter column gone drop default;

-- orm:destructive narrow-type users.gone
alter table users alter column gone set data type boolean using gone <> 0;

alter table users alter column gone set default false;
