-- after
-- orm:revises none
-- orm:database sqlite

-- orm:destructive drop-column users.legacy
alter table users drop column legacy;
