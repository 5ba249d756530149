-- undo of after
-- orm:database mariadb

alter table users
    drop constraint ck_users_age,
    add constraint ck_users_age check (age >= 0);
