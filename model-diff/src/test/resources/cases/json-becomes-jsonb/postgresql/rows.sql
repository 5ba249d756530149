insert into users (name, facts) values ('a', '{"a": 1}');
insert into users (name, facts) values ('b', null);
