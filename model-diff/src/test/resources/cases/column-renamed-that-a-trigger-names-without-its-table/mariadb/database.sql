create table log (name varchar(40));
create trigger counted before insert on log for each row set new.name = (select max(name) from users);
