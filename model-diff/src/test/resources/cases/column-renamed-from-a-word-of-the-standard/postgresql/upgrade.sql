-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(label text)

alter table users rename column key to label;

drop index ix_users_key;
