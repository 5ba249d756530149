-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(adult)

alter table users
    drop constraint grown,
    add constraint adult check (age >= 18);
