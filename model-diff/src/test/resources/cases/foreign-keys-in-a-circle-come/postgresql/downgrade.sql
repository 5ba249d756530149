-- undo of after
-- orm:database postgresql

alter table users drop constraint best;

alter table posts drop constraint author;
