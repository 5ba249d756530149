-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(nick varchar(40) not null)

drop trigger shout;

drop trigger tidy;

drop view names;

drop view called;

alter table users rename column name to nick;

create view called as select `users`.`nick` AS `label`,`users`.`id` AS `id` from `users` where `users`.`nick` <> 'name';

create view names as select `u`.`nick` AS `name`,ucase(`u`.`nick`) AS `loud` from `users` `u` order by `u`.`nick`;

set @orm_sql_mode = @@sql_mode, sql_mode = 'IGNORE_SPACE,STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_AUTO_CREATE_USER,NO_ENGINE_SUBSTITUTION';

create trigger shout before insert on users for each row set new.nick = upper(new.nick);

create trigger tidy before insert on users for each row set new.nick = trim(new.nick);

set sql_mode = @orm_sql_mode;
