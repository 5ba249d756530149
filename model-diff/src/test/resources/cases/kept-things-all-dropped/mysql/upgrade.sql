-- after
-- orm:revises none
-- orm:database mysql
-- orm:made users(age altered no default)

-- orm:destructive drop-table audit
drop table audit;

-- orm:destructive drop-column users.legacy
alter table users
    drop index by_name,
    modify column age integer,
    drop column legacy;
