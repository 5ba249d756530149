-- after
-- orm:revises 1
-- orm:database postgresql

alter type mood rename to _orm_old_mood;

create type mood as enum ('sad', 'happy');

alter table users drop constraint glad;

drop index ix_sad;

-- orm:destructive narrow-type users.mood
alter table users alter column mood set data type mood using mood::text::mood;

alter table users add constraint glad check ((mood <> 'sad'::mood) OR (id > 0));

comment on constraint glad on users is 'no sad ones';

create index ix_sad on users (name) where mood = 'sad'::mood;

comment on index ix_sad is 'to be cheered up';

comment on type mood is 'it''s how one feels';

alter type mood owner to pg_database_owner;

grant usage on type mood to pg_monitor;

grant usage on type mood to pg_signal_backend with grant option;

revoke usage on type mood from public;

drop type _orm_old_mood;
