-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(home)

alter table users drop constraint home;

alter table users add constraint home foreign key (land, town) references places (land, town) match full;
