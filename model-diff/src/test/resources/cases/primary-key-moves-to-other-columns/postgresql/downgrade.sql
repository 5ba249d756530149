-- undo of after
-- orm:database postgresql

alter table visits drop constraint pk_visits;

alter table visits add constraint pk_visits primary key (user_id, day);
