-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(mood varchar(9) not null default 'sad')

alter table users alter column mood drop default;

alter table users alter column mood set data type varchar(9);

alter table users alter column mood set default 'sad';

drop type mood;
