insert into users (name, span) values ('a', '[1,2)');
