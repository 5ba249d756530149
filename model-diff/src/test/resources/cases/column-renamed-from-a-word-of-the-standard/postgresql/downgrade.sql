-- undo of after
-- orm:database postgresql

create index ix_users_key on users (label, n) where label IS NOT NULL;

alter table users rename column label to key;
