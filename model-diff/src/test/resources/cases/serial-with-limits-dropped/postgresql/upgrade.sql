-- after
-- orm:revises none
-- orm:database postgresql

-- orm:destructive drop-column users.number
alter table users drop column number;
