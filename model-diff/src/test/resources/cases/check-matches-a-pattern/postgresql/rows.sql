insert into users (name, code) values ('a', '12');
