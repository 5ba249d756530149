-- undo of after
-- orm:database mariadb

alter table users comment = 'old';
