-- undo of after
-- orm:database postgresql

alter type mood add value 'gone';
