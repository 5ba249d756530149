-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(land integer, home)
-- orm:made places(pk_places)

alter table users drop constraint home;

alter table places drop constraint pk_places;

alter table users add column land integer;

alter table places add constraint pk_places primary key (land, town);

alter table users add constraint home foreign key (land, town) references places (land, town);
