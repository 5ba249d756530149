-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made mood
-- orm:made users(mood mood not null)

create type mood as enum ('b', 'c', 'd');

-- orm:destructive narrow-type users.mood
alter table users alter column mood set data type mood using mood::mood;
