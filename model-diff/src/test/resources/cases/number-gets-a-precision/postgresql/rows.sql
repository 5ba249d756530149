insert into users (name, net) values ('a', 12.5);
insert into users (name, net) values ('b', null);
