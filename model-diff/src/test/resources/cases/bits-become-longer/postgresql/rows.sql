insert into users (name, mask) values ('a', b'101');
insert into users (name, mask) values ('b', null);
