insert into users values (1, 'a', 'A'), (2, 'b', 'B');
