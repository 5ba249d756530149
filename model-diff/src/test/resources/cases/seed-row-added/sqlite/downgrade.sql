-- undo of after
-- orm:database sqlite

delete from ids where name = 'posts';
