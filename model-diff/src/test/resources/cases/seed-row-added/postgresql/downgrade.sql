-- undo of after
-- orm:database postgresql

delete from ids where name = 'posts';
