-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(handle varchar(40))

alter table users rename column key to handle;

drop index ix_users_key_code;
