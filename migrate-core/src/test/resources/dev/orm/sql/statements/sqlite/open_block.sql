create table t (a int);
create trigger tr after insert on t
begin
    select 1;
select 2;
