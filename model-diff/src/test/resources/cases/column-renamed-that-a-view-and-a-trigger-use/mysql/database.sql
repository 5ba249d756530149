create view names as select u.name as called from users u;
create trigger shout before insert on users for each row set new.name = upper(new.name);
