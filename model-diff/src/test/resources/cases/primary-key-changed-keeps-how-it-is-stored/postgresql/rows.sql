insert into users values ('1', 'a'), ('2', 'b');
insert into notes values (1, '1', 'a'), (2, '2', 'b');
