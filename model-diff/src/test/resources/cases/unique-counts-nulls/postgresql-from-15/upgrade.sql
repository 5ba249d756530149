-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(one_nick)

alter table users drop constraint one_nick;

alter table users add constraint one_nick unique nulls not distinct (nick);
