-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made days(glad)

alter table days drop constraint glad;

alter type mood rename to _orm_old_mood;

create type mood as enum ('sad', 'happy');

alter table days alter column mood drop default;

-- orm:destructive narrow-type users.mood
alter table users alter column mood set data type mood using mood::text::mood;

-- orm:destructive narrow-type days.mood
alter table days alter column mood set data type mood using mood::text::mood;

alter table days alter column mood set default 'sad';

drop type _orm_old_mood;

alter table days add constraint glad check ((mood <> 'sad'::mood) OR (id > 0));
