-- after
-- orm:revises 1
-- orm:database postgresql

alter type mood rename to _orm_old_mood;

create type mood as enum ('happy', 'sad', 'odd');

alter table users alter column mood drop default;

alter table users alter column mood set data type mood using mood::text::mood;

alter table users alter column mood set default 'sad';

drop type _orm_old_mood;
