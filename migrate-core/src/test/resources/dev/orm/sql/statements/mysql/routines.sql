create definer = `root`@`localhost` trigger tr before insert on t for each row begin set new.a = 1; set new.b = 2; end;
create definer=root@localhost trigger tr before insert on t for each row set new.a = 1;
create definer = current_user() procedure p() begin select 1; select 2; end;
create trigger tr before insert on t for each row
if new.a is null then
    set new.a = case when new.b then 1 else 2 end;
end if;
create procedure p() l: loop leave l; end loop;
create procedure p() l:begin select 1; end;
create procedure p() repeat set a = 1; until a end repeat;
create procedure p() case a when 1 then select case when b then 2 end; else select 3; end case;
create function f() returns int return case when a then if(b, 1, 2) end;
alter event e on schedule every 1 day do begin delete from t; delete from u; end;
create procedure p()
begin
    declare continue handler for not found begin end;
    declare exit handler for sqlexception if a then rollback; end if;
    select begin, end, `if` from t where t.case = 1;
    w: while a do set a = if(a > 1, a - 1, 0); end while w;
end;
drop procedure p;
