create table log (line text);
create trigger on_users after insert on USERS begin insert into LOG values (new.NAME); end;
