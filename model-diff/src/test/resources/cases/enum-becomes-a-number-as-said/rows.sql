insert into users values (1, 'a', 'NEW'), (2, 'b', 'OLD'), (3, 'c', null);
