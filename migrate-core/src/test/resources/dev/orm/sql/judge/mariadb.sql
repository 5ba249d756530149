===== 
begin not atomic
    select 1;
    select 2;
end;
select 3;
===== 
BEGIN NOT ATOMIC INSERT INTO t VALUES (1); END; SELECT 1;
===== 
create sequence s start with 1; select next value for s;
===== 
alter table t add column if not exists a int; alter table t drop column if exists a;
===== 
create or replace table t (a int, b text default ';');
===== 
insert into t values (1) returning a;
===== 
select * from t for system_time as of timestamp '2020-01-01';
===== 
create table t (a int, b int as (a + 1) virtual, c uuid default uuid(), d inet6);
===== routines
create or replace procedure p() begin select 1; select 2; end; select 3;
===== routines
create or replace function f() returns int begin set @a = 1; return 1; end; select 3;
===== routines
create or replace trigger tr before insert on t for each row begin set new.a = 1; set new.b = 2; end; select 3;
===== routines
create or replace definer = `r`@`%` procedure p() begin select 1; select 2; end; select 3;
===== routines
begin not atomic
    begin
        select 1;
    end;
    if a then
        select 2;
    end if;
end;
select 3;
===== routines
if (select 1) then select 2; end if; select 3;
===== routines
for i in 1..3 do select i; end for; select 3;
===== routines
begin not atomic for i in 1..3 do select i; end for; end; select 3;
