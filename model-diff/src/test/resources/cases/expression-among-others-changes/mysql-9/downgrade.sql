-- undo of after
-- orm:database mysql

alter table users
    drop check ck_users_age_name,
    add constraint ck_users_age_name check ((age between 18 and 65) and (name in ('xa','xb')) and (name like 'x%'));
