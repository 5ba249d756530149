-- undo of after
-- orm:database mariadb

alter table users
    add column nick varchar(10),
    add index ix_users_nick (nick);
