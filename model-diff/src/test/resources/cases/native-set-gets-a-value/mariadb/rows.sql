insert into users values (1, 'a', 'READER,WRITER'), (2, 'b', null);
