-- undo of after
-- orm:database postgresql

drop index ix_users_age;
