select end from t;
select case when 1 then 2 end;
create view v as select 1 as end;
alter table t rename column finish to end;
