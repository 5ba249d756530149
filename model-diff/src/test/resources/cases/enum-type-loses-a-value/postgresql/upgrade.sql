-- after
-- orm:revises 1
-- orm:database postgresql

alter type mood rename to _orm_old_mood;

create type mood as enum ('sad', 'happy');

alter table users alter column mood drop default;

drop index ix_happy;

-- orm:destructive narrow-type users.moods
alter table users alter column moods set data type mood[] using moods::text[]::mood[];

-- orm:destructive narrow-type users.mood
alter table users alter column mood set data type mood using mood::text::mood;

alter table users alter column mood set default 'sad';

create index ix_happy on users (name) where mood = 'happy'::mood;

drop type _orm_old_mood;
