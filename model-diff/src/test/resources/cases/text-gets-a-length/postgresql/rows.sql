insert into users (name, nick) values ('a', 'ten'), ('b', null);
