-- undo of after
-- orm:database mariadb

-- orm:destructive narrow-type users.age
alter table users
    drop constraint ck_users_age,
    drop index uq_users_handle,
    modify column age integer,
    add index ix_users_nick (handle);

alter table users rename column handle to nick;
