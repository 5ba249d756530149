-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(ck_users_age_name)

alter table users drop constraint ck_users_age_name;

alter table users add constraint ck_users_age_name check (age between 18 and 70 and name in ('xa', 'xb') and name like 'x%');
