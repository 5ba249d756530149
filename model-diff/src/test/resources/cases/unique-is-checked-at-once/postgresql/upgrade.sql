-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(one_name)

alter table users drop constraint one_name;

alter table users add constraint one_name unique (name) deferrable initially immediate;
