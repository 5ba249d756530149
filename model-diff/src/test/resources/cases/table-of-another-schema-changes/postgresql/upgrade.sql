-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made billing.invoices(user_id bigint not null, ck_invoices_id)
-- orm:made users(id bigint not null identity)

alter table billing.invoices drop constraint ck_invoices_id;

alter type billing.state add value 'SENT' after 'OPEN';

alter sequence billing.numbers increment by 1;

drop view billing.open;

alter table billing.invoices alter column user_id set data type bigint;

alter table users alter column id set data type bigint;

alter table billing.invoices add constraint ck_invoices_id check (id > 9);

create view billing.open as
SELECT i.id,
    u.name
   FROM (billing.invoices i
     JOIN users u ON ((u.id = i.user_id)));
