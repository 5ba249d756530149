insert into users values (1, 0), (2, 1);
