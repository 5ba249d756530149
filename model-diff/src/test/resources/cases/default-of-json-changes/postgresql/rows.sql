insert into users (name, facts) values ('a', '[1]');
