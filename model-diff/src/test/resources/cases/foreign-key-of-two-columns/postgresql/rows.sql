insert into orders values (1, 1), (1, 2);
insert into positions values (1, 1, 2);
