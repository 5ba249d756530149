-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made numbers
-- orm:made users(number bigint default (nextval('numbers')))

create sequence numbers start with 100 increment by 1;

alter table users add column number bigint default (nextval('numbers'::regclass));
