-- undo of after
-- orm:database mysql

-- orm:destructive narrow-type users.id
alter table users modify column id integer not null auto_increment;
