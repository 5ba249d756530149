-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(ck_users_age)

alter table users add constraint ck_users_age check (age >= 0);
