-- undo of after
-- orm:database mariadb

alter table users
    drop constraint ck_users_age_name,
    add constraint ck_users_age_name check (age between 18 and 65 and name in ('xa','xb') and name like 'x%');
