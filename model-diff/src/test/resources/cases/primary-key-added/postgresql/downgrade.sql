-- undo of after
-- orm:database postgresql

alter table visits drop constraint pk_visits;
