-- undo of after
-- orm:database mysql

alter table users add constraint ck_users_age check (age >= 0);
