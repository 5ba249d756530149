-- after
-- orm:revises 1
-- orm:database sqlite

drop index ix_users_name;
