-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(ix_users_name)

drop index ix_users_name;

create index ix_users_name on users (name collate "C");
