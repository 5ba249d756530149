create view names as select u.name, upper(u.name) as loud from users u order by name;
create view listed (name, loud) as select name, loud from names;
create view called (label, id) as select name, id from users where name <> 'name';
create trigger shout before insert on users for each row set new.name = upper(new.name);
create trigger tidy before insert on users for each row set new.name = trim(new.name);
