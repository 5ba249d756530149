-- after
-- orm:revises 1
-- orm:database postgresql

-- orm:destructive drop-column users.mood
alter table users drop column mood;

drop type mood;
