-- undo of after
-- orm:database postgresql

-- orm:destructive drop-table billing.invoices
drop table billing.invoices;

drop sequence billing.numbers;

drop type billing.state;
