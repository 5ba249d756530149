-- undo of after
-- orm:database postgresql

alter table days drop constraint glad;

alter type mood rename to _orm_old_mood;

create type mood as enum ('sad', 'happy', 'gone');

alter table days alter column mood drop default;

alter table users alter column mood set data type mood using mood::text::mood;

alter table days alter column mood set data type mood using mood::text::mood;

alter table days alter column mood set default 'sad';

drop type _orm_old_mood;

alter table days add constraint glad check ((mood <> 'gone'::mood) OR (id > 0));
