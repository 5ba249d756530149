-- undo of after
-- orm:database mariadb

alter table users
    drop constraint adult,
    add constraint grown check (age >= 18);
