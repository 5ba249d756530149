insert into notes values (1, 'hello');
insert into search (rowid, body) values (1, 'hello');
insert into boxes values (1, 0, 5);
