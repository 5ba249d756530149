-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(wakes time(3) not null default '07:00:00.000')

alter table users modify column wakes time(3) not null default '07:00:00.000';
