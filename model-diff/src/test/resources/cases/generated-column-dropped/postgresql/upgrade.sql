-- after
-- orm:revises 1
-- orm:database postgresql

-- orm:destructive drop-column users.other_name
alter table users drop column other_name;
