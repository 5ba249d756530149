insert into users (name, facts) values ('a', '{"a": 1}');
