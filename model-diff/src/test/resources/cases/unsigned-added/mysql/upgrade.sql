-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(visits integer not null option `unsigned` '')

alter table users modify column visits integer unsigned not null;
