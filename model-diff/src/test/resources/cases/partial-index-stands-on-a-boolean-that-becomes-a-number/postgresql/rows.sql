insert into bills values (1, true, 10), (2, false, 20);
