-- after
-- orm:revises 1
-- orm:database postgresql

drop view happy;

alter type mood rename to _orm_old_mood;

create type mood as enum ('sad', 'happy');

-- orm:destructive narrow-type users.mood
alter table users alter column mood set data type mood using mood::text::mood;

drop type _orm_old_mood;

create view happy as
SELECT users.name
   FROM users
  WHERE (users.mood = 'happy'::mood);
