insert into users (name, height) values ('a', 1.5);
insert into users (name, height) values ('b', null);
