insert into users values (1, 20, 3), (2, null, 7);
