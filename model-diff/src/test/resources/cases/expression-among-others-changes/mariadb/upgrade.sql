-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(ck_users_age_name)

alter table users
    drop constraint ck_users_age_name,
    add constraint ck_users_age_name check (age between 18 and 70 and name in ('xa', 'xb') and name like 'x%');
