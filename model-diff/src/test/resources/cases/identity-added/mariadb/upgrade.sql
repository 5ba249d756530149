-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(id integer not null identity)

-- orm:destructive narrow-type users.id
alter table users modify column id integer not null auto_increment;
