-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(ck_users_age)

alter table users
    drop check ck_users_age,
    add constraint ck_users_age check (age >= 0 and age < 200);
