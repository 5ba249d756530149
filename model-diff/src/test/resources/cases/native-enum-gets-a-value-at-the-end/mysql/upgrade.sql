-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(state enum('NEW', 'OLD', 'GONE') not null)

alter table users modify column state enum('NEW', 'OLD', 'GONE') not null;
