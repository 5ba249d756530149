-- undo of after
-- orm:database mariadb

delete from ids where name = 'posts';
