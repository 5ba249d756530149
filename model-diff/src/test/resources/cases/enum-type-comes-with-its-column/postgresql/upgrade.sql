-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made mood
-- orm:made users(mood mood not null default ('sad'))

create type mood as enum ('sad', 'happy');

alter table users add column mood mood not null default 'sad';
