create view names as select name, nick from users;
create view short_names as select substr(name, 1, 3) as name from names;
create rule rename_user as on update to names do instead update users set name = new.name where nick = old.nick;
