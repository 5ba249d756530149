-- undo of after
-- orm:database mariadb

-- orm:destructive narrow-type users.state
alter table users modify column state enum('NEW', 'OLD', 'PAID') not null;
