-- undo of after
-- orm:database mariadb

drop trigger counted;

drop trigger named;

drop view others;

drop view names;

drop view called;

alter table people rename to users;

create definer = 'report'@'%' view called as select `u`.`name` AS `called`,`u`.`users` AS `users` from `users` `u`;

create algorithm = temptable view names as select `users`.`name` AS `name` from `users` where `users`.`name` <> 'users' order by `users`.`name`;

create view others as select `users`.`title` AS `users` from (`posts` `users` join `users` `people` on(`people`.`id` = `users`.`author_id`));

set @orm_sql_mode = @@sql_mode, sql_mode = 'IGNORE_SPACE,STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_AUTO_CREATE_USER,NO_ENGINE_SUBSTITUTION';

create trigger counted before insert on posts for each row set new.author_id = (select max(id) from users);

create trigger named before insert on posts for each row set new.title = upper(new.title);

set sql_mode = @orm_sql_mode;
