insert into users (name, kind) values ('a', 'a');
insert into users (name, kind) values ('b', null);
