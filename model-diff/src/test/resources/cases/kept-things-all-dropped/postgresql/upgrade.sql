-- after
-- orm:revises none
-- orm:database postgresql
-- orm:made users(age altered no default)

drop index by_name;

-- orm:destructive drop-table audit
drop table audit;

alter table users alter column age drop default;

-- orm:destructive drop-column users.legacy
alter table users drop column legacy;
