-- undo of after
-- orm:database postgresql

create type mood as enum ('sad', 'happy');

alter table users add column mood mood;
