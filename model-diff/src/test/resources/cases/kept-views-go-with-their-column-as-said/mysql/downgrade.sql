-- undo of after
-- orm:database mysql

alter table users add column nick varchar(10);

create view names as select `users`.`name` AS `name`,`users`.`nick` AS `nick` from `users`;

create view short_names as select substr(`names`.`name`,1,3) AS `name` from `names`;
