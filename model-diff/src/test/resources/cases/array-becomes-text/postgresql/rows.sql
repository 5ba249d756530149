insert into users (name, marks) values ('a', '{1,2}');
insert into users (name, marks) values ('b', '{}');
insert into users (name, marks) values ('c', null);
