-- undo of after
-- orm:database mariadb

alter sequence numbers start with 1;
