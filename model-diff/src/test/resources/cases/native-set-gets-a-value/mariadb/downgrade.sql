-- undo of after
-- orm:database mariadb

-- orm:destructive narrow-type users.roles
alter table users modify column roles set('READER','WRITER');
