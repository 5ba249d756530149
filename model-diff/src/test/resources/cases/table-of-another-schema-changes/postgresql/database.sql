create view billing.open as select i.id, u.name from billing.invoices i join users u on u.id = i.user_id;
