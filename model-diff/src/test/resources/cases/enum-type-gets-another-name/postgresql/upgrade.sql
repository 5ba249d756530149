-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made feeling
-- orm:made users(mood feeling default ('sad'))

create type feeling as enum ('sad', 'happy');

alter table users alter column mood drop default;

alter table users alter column mood set data type feeling using mood::text::feeling;

alter table users alter column mood set default 'sad';

drop type mood;
