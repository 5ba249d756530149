-- after
-- orm:revises 1
-- orm:database mysql

-- orm:destructive drop-table notes
drop table notes;

alter table users drop check ck_users_age;
