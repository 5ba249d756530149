-- undo of after
-- orm:database postgresql

alter table users drop constraint ck_users_age;
