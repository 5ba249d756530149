insert into users (name, host) values ('a', '10.0.0.1');
insert into users (name, host) values ('b', null);
