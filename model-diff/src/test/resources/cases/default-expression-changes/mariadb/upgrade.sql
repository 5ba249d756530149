-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(token varchar(40) default (concat( 't' , uuid( ) )))

alter table users modify column token varchar(40) default (concat('t',uuid()));
