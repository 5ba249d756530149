create table ids (name varchar(20) not null primary key, next bigint);
insert into ids values ('users', 1);
