-- undo of after
-- orm:database mysql

-- orm:destructive narrow-type order."two words"
-- orm:destructive drop-column order.select
alter table `order`
    drop index `ix order`,
    modify column `two words` varchar(10),
    drop column `select`;
