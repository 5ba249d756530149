-- undo of after
-- orm:database mariadb

alter table visits
    drop foreign key fk_visits_customer_id,
    drop index fk_visits_customer_id;

-- orm:destructive drop-table orders
drop table orders;

-- orm:destructive drop-table accounts
drop table accounts;

-- orm:destructive drop-column visits.customer_id
alter table visits drop column customer_id;
