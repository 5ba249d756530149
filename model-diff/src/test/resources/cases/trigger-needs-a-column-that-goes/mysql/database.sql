create trigger nicked before insert on users for each row set new.nick = left(new.name, 10);
