insert into users (name, code) values ('a', 'abc');
insert into users (name, code) values ('b', null);
