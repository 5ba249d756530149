begin not atomic
    begin select 1; end;
    if a then select 2; end if;
    for i in 1..3 do select i; end for;
end;
create or replace procedure p() begin select 1; select 2; end;
create or replace definer = `r`@`%` trigger tr before insert on t for each row begin set new.a = 1; set new.b = 2; end;
if (select 1) then select 2; end if;
while @a do set @a = @a - 1; end while;
begin;
insert into t values (1);
commit;
create sequence s;
