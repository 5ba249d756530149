insert into users values (1, 'r', 'Ann');
