-- undo of after
-- orm:database mysql

-- orm:destructive narrow-type users.state
alter table users modify column state enum('NEW', 'OLD', 'PAID') not null;
