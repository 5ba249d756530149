-- undo of after
-- orm:database postgresql

alter table users drop constraint home;

alter table places drop constraint pk_places;

-- orm:destructive drop-column users.land
alter table users drop column land;

alter table places add constraint pk_places primary key (town);

alter table users add constraint home foreign key (town) references places (town);
