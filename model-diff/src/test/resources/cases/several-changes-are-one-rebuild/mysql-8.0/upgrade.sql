-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(handle varchar(10), age bigint, uq_users_handle)

alter table users rename column nick to handle;

alter table users
    drop index ix_users_nick,
    modify column age bigint,
    add constraint uq_users_handle unique (handle);
