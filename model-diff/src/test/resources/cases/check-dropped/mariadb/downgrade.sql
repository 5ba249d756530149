-- undo of after
-- orm:database mariadb

alter table users add constraint ck_users_age check (age >= 0);
