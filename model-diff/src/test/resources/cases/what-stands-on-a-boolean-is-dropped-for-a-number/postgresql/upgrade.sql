-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made bills(paid integer not null default 0)

drop index open_bills;

alter table bills drop constraint counted;

-- orm:destructive drop-column bills.state
alter table bills drop column state;

alter table bills alter column paid drop default;

alter table bills alter column paid set data type integer using paid::integer;

alter table bills alter column paid set default 0;
