insert into users values (1, 'NEW'), (2, 'OLD'), (3, 'GONE');
