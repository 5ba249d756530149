-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(nick varchar(40) not null)

drop trigger shout;

drop trigger tidy;

drop view names;

drop view called;

alter table users rename column name to nick;

create view called (label, id) as select `users`.`nick` AS `name`,`users`.`id` AS `id` from `users` where (`users`.`nick` <> 'name');

create view names as select `u`.`nick` AS `name`,upper(`u`.`nick`) AS `loud` from `users` `u` order by `u`.`nick`;

set @orm_sql_mode = @@sql_mode, sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';

create trigger shout before insert on users for each row set new.nick = upper(new.nick);

create trigger tidy before insert on users for each row set new.nick = trim(new.nick);

set sql_mode = @orm_sql_mode;
