insert into users values (1, 'a', '12'), (2, 'b', null), (3, 'c', '-7');
