insert into users (name, marks) values ('a', '{3}');
insert into users (name, marks) values ('b', null);
