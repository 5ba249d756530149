-- undo of after
-- orm:database postgresql

alter type mood rename to _orm_old_mood;

create type mood as enum ('sad', 'happy');

alter table users alter column mood drop default;

-- orm:destructive narrow-type users.mood
alter table users alter column mood set data type mood using mood::text::mood;

alter table users alter column mood set default 'sad';

drop type _orm_old_mood;
