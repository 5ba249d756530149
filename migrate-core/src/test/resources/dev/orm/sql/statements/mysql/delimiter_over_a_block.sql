DELIMITER $$
create procedure p()
begin
    if a then select 1;
end$$
