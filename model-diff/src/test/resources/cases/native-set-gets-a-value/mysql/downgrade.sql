-- undo of after
-- orm:database mysql

-- orm:destructive narrow-type users.roles
alter table users modify column roles set('READER','WRITER');
