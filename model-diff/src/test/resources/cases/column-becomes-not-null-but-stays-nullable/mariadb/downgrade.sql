-- undo of after
-- orm:database mariadb


