insert into users (name) values ('a');
insert into billing.invoices values (10, 1, 'PAID');
