-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made orders(state varchar(10) not null)

alter table orders alter column state set data type varchar(10) using (case state when 1 then '10' else '20' end);
