-- undo of after
-- orm:database mariadb

select 'users.state holds values of an enum, of which a number keeps the place counted from 1: say what they become with --fill', (select 1 union all (select 1 from users where state is not null limit 1));

-- orm:destructive narrow-type users.state
alter table users modify column state tinyint;
