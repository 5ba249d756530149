-- undo of after
-- orm:database mysql

create view names as select `users`.`name` AS `name` from `users`;
