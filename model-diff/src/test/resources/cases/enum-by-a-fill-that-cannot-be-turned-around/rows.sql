insert into users values (1, 'a', 0), (2, 'b', 1), (3, 'c', null);
