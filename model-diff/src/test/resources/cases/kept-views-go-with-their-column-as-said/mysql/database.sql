create view names as select name, nick from users;
create view short_names as select substr(name, 1, 3) as name from names;
