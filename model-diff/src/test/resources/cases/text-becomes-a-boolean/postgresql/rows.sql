insert into users (name, gone) values ('a', 't');
insert into users (name, gone) values ('b', 'false');
insert into users (name, gone) values ('c', null);
