insert into users (name, gone) values ('a', 0), ('b', 1);
