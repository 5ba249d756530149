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

create trigger shout before insert on users for each row set new.nick = upper(new.nick);

create trigger tidy before insert on users for each row set new.nick = trim(new.nick);
