-- undo of after
-- orm:database postgresql

alter table billing.invoices drop constraint ck_invoices_id;

drop view billing.open;

-- orm:destructive narrow-type users.id
alter table users alter column id set data type integer;

-- orm:destructive narrow-type billing.invoices.user_id
alter table billing.invoices alter column user_id set data type integer;

alter sequence billing.numbers increment by 10;

alter type billing.state rename to _orm_old_state;

create type billing.state as enum ('OPEN', 'PAID');

alter table billing.invoices alter column state drop default;

drop index billing.ix_invoices_state;

-- orm:destructive narrow-type billing.invoices.state
alter table billing.invoices alter column state set data type billing.state using state::text::billing.state;

alter table billing.invoices alter column state set default 'OPEN';

create index ix_invoices_state on billing.invoices (state) where state = 'OPEN'::billing.state;

drop type billing._orm_old_state;

alter table billing.invoices add constraint ck_invoices_id check (id > 0);

create view billing.open as
SELECT i.id,
    u.name
   FROM (billing.invoices i
     JOIN users u ON ((u.id = i.user_id)));
