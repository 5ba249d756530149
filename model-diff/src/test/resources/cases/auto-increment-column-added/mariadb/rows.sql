insert into posts values ('a'), ('b');
