insert into users (name, gone) values ('a', 0);
insert into users (name, gone) values ('b', 1);
