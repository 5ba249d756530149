create table begin (end int);
create trigger begin after insert on begin begin
    insert into begin (end) select end from begin;
    select end, case when end then 1 end end from begin;
end;
drop trigger begin;
