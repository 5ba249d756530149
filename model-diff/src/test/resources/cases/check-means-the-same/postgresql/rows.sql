insert into users (name, age, kind) values ('a', 2, 'a');
