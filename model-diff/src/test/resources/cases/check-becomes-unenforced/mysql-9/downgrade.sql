-- undo of after
-- orm:database mysql

alter table users alter check ck_users_age enforced;
