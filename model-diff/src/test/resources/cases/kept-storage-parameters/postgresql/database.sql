alter table users set (fillfactor = 70);
create index by_name on users using hash (name) with (fillfactor = 60);
