insert into users (name, opens) values ('a', '10:00:00');
insert into users (name, opens) values ('b', null);
