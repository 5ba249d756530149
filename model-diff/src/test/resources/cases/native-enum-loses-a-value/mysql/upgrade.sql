-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(state enum('NEW', 'OLD'))

-- orm:destructive narrow-type users.state
alter table users modify column state enum('NEW', 'OLD');
