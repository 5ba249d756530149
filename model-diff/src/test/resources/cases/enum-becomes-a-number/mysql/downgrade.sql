-- undo of after
-- orm:database mysql

select 'users.state holds numbers, which an enum takes for places counted from 1: say what they become with --fill', (select 1 union all (select 1 from users where state is not null limit 1));

-- orm:destructive narrow-type users.state
alter table users modify column state enum('NEW', 'OLD');
