insert into users (name, visits) values ('a', '12');
insert into users (name, visits) values ('b', ' -7 ');
insert into users (name, visits) values ('c', null);
