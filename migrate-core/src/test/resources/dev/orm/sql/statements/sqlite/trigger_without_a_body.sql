create trigger tr after insert on t;
select 1;
