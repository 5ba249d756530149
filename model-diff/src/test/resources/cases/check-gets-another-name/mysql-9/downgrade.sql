-- undo of after
-- orm:database mysql

alter table users
    drop check adult,
    add constraint grown check (age >= 18);
