-- undo of after
-- orm:database sqlite

drop index ix_users_name;
