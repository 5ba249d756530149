-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(mood mood default ('great'))

alter type mood rename to _orm_old_mood;

create type mood as enum ('sad', 'happy', 'great');

alter table users alter column mood drop default;

alter table users alter column mood set data type mood using mood::text::mood;

alter table users alter column mood set default 'sad';

drop type _orm_old_mood;

alter table users alter column mood set default 'great';
