-- after
-- orm:revises none
-- orm:database postgresql

-- orm:destructive drop-column users.legacy
alter table users drop column legacy;
