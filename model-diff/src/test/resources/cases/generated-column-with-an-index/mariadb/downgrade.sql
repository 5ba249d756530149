-- undo of after
-- orm:database mariadb

alter table users
    drop index ix_users_shout,
    drop column shout;
