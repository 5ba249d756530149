-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(handle varchar(10), age bigint, uq_users_handle, ck_users_age)

alter table users rename column nick to handle;

drop index ix_users_nick;

alter table users alter column age set data type bigint;

alter table users add constraint uq_users_handle unique (handle);

alter table users add constraint ck_users_age check (age >= 0);
