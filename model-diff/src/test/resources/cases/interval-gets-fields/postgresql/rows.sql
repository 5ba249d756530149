insert into users (name, pause) values ('a', '1 day 02:03:04');
insert into users (name, pause) values ('b', null);
