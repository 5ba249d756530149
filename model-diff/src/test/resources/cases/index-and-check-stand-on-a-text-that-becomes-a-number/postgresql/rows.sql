insert into users (name, age) values ('a', '20');
insert into users (name, age) values ('b', null);
