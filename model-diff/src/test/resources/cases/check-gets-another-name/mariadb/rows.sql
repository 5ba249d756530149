insert into users (name, age) values ('a', 20), ('b', null);
