select 1;
select 2
DELIMITER $$
select 3$$
