-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(handle varchar(10), age bigint, uq_users_handle, ck_users_age)

alter table users rename column nick to handle;

alter table users
    drop index ix_users_nick,
    modify column age bigint,
    add constraint uq_users_handle unique (handle),
    add constraint ck_users_age check (age >= 0);
