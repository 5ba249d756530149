-- undo of after
-- orm:database postgresql

alter table seats drop constraint pk_seats;

alter table seats alter column left_id drop identity;

alter table seats add constraint pk_seats primary key (left_id, right_id);
