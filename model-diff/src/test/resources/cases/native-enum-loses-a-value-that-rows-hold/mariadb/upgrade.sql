-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(state enum('NEW', 'OLD', 'KEPT') not null default 'NEW')

alter table users modify column state enum('NEW', 'OLD', 'GONE', 'KEPT') not null;

update users set state = (case state when 'GONE' then 'KEPT' when 'NEW' then 'NEW' when 'OLD' then 'OLD' end);

-- orm:destructive narrow-type users.state
alter table users modify column state enum('NEW', 'OLD', 'KEPT') not null default 'NEW';
