-- undo of after
-- orm:database postgresql

alter table users drop constraint ck_users_age;

alter table users add constraint ck_users_age check (age >= 0);
