-- after
-- orm:revises 1
-- orm:database mysql

-- orm:destructive drop-column orders.number
alter table orders
    drop index number,
    drop column number;
