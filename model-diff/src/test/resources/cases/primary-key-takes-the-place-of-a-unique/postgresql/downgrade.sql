-- undo of after
-- orm:database postgresql

alter table visits drop constraint pk_visits;

alter table visits add constraint one_page unique (page);
