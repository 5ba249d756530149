-- after
-- orm:revises 1
-- orm:database postgresql

alter table posts drop constraint author;

alter table users drop constraint best;

-- orm:destructive drop-column users.best_id
alter table users drop column best_id;
