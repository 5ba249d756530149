insert into users (id, name, age) values (1, 'xa', 18);
insert into users (id, name, age) values (2, 'xb', 40);
