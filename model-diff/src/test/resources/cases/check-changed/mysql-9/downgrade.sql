-- undo of after
-- orm:database mysql

alter table users
    drop check ck_users_age,
    add constraint ck_users_age check (age >= 0);
