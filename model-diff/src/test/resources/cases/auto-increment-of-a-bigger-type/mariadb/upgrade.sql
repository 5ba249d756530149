-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made posts(id bigint not null identity option `unsigned` '')

alter table posts modify column id bigint unsigned not null auto_increment;
