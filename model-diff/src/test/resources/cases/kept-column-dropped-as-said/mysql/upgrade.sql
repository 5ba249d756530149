-- after
-- orm:revises none
-- orm:database mysql

-- orm:destructive drop-column users.legacy
alter table users drop column legacy;
