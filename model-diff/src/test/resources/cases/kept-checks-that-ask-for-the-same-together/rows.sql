insert into users values (1, 7, 'NEW');
