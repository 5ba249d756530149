insert into users (name, facts) values ('a', '{"a": 1}'), ('b', null);
