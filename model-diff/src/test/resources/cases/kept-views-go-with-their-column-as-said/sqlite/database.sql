create view names as select name, nick from users;
create view short_names as select substr(name, 1, 3) as name from names;
create trigger rename_user instead of update on names begin update users set name = new.name where nick = old.nick; end;
