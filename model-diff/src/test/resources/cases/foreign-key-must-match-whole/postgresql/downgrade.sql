-- undo of after
-- orm:database postgresql

alter table users drop constraint home;

alter table users add constraint home foreign key (land, town) references places (land, town);
