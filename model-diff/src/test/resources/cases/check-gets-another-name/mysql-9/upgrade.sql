-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(adult)

alter table users
    drop check grown,
    add constraint adult check (age >= 18);
