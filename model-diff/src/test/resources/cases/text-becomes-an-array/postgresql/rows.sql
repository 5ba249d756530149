insert into users (name, marks) values ('a', 'a,b');
insert into users (name, marks) values ('b', 'c');
insert into users (name, marks) values ('c', null);
