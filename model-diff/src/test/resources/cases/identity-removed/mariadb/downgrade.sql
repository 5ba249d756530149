-- undo of after
-- orm:database mariadb

-- orm:destructive narrow-type users.id
alter table users modify column id integer not null auto_increment;
