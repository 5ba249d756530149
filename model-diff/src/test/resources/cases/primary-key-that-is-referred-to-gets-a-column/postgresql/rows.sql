insert into places values (1, 1), (1, 2);
insert into users (name, town) values ('a', 1), ('b', null);
