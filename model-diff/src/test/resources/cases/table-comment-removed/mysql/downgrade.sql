-- undo of after
-- orm:database mysql

alter table users comment = 'old';
