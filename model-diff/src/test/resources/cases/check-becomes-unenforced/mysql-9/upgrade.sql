-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(ck_users_age not enforced)

alter table users alter check ck_users_age not enforced;
