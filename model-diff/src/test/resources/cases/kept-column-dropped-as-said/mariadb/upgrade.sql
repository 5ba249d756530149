-- after
-- orm:revises none
-- orm:database mariadb

-- orm:destructive drop-column users.legacy
alter table users drop column legacy;
