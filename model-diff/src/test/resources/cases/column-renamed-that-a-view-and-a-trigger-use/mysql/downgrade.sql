-- undo of after
-- orm:database mysql

drop trigger shout;

drop trigger tidy;

drop view names;

drop view called;

alter table users rename column nick to name;

create view called (label, id) as select `users`.`name`,`users`.`id` AS `id` from `users` where (`users`.`name` <> 'name');

create view names as select `u`.`name`,upper(`u`.`name`) AS `loud` from `users` `u` order by `u`.`name`;

set @orm_sql_mode = @@sql_mode, sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';

create trigger shout before insert on users for each row set new.name = upper(new.name);

create trigger tidy before insert on users for each row set new.name = trim(new.name);

set sql_mode = @orm_sql_mode;
