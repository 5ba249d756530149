-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(adult)

alter table users drop constraint adult;

alter table users add constraint adult check ((age >= 21) AND ((name)::text <> ''::text));
