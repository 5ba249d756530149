-- undo of after
-- orm:database mysql

delete from ids where name = 'posts';
