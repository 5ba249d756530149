-- undo of after
-- orm:database mariadb

alter table users modify column state enum('NEW', 'OLD', 'KEPT', 'GONE') not null;

update users set state = (case state when 'KEPT' then 'GONE' when 'NEW' then 'NEW' when 'OLD' then 'OLD' end);

-- orm:destructive narrow-type users.state
alter table users modify column state enum('NEW', 'OLD', 'GONE') not null default 'GONE';
