-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(ix_users_name)

create index ix_users_name on users (name);
