-- undo of after
-- orm:database mariadb

alter table users alter index ix_names not ignored;
