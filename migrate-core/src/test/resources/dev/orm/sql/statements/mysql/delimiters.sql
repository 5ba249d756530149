DELIMITER $$ -- note
create procedure p() begin select 1; end$$
-- dropped with the command
DELIMITER ;
create table t (delimiter varchar(5));
select a,
delimiter
from t;
delimiter
//
select 1; select 2 //
DELIMITER go
select 1go
DELIMITER;
select 2
