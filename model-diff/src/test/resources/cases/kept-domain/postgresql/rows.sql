insert into users (name, email) values ('a', 'a@b');
