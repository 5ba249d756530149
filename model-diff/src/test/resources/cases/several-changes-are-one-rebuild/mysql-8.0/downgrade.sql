-- undo of after
-- orm:database mysql

-- orm:destructive narrow-type users.age
alter table users
    drop index uq_users_handle,
    modify column age integer,
    add index ix_users_nick (handle);

alter table users rename column handle to nick;
