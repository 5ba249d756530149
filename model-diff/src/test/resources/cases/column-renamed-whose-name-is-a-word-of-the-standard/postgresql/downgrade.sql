-- undo of after
-- orm:database postgresql

create index ix_users_key_code on users (handle, code) where handle IS NOT NULL;

alter table users rename column handle to key;
