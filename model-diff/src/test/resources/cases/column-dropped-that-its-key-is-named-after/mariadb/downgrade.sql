-- undo of after
-- orm:database mariadb

select 'orders holds rows, and nothing fits into its column number', (select 1 union all (select 1 from orders limit 1));

alter table orders
    add column number varchar(20) not null,
    add constraint number unique (number);
