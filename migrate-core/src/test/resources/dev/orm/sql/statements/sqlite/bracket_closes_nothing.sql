select 1;
select (1));
