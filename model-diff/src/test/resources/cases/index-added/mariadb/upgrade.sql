-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(ix_users_name)

create index ix_users_name on users (name);
