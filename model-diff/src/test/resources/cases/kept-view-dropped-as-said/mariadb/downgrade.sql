-- undo of after
-- orm:database mariadb

create view names as select `users`.`name` AS `name` from `users`;
