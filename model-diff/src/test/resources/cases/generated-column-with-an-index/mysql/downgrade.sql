-- undo of after
-- orm:database mysql

alter table users
    drop index ix_users_shout,
    drop column shout;
