-- undo of after
-- orm:database postgresql

alter table posts drop constraint by_somebody;
