insert into users (name, age) values ('a', 30), ('b', null);
