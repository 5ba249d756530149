-- after
-- orm:revises 1
-- orm:database postgresql

drop index ix_users_name;
