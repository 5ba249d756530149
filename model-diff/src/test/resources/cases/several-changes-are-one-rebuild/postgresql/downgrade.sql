-- undo of after
-- orm:database postgresql

alter table users drop constraint ck_users_age;

alter table users drop constraint uq_users_handle;

-- orm:destructive narrow-type users.age
alter table users alter column age set data type integer;

create index ix_users_nick on users (handle);

alter table users rename column handle to nick;
