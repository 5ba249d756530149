-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made order(select varchar(5), "two words" varchar(20), "ix order")

alter table `order`
    add column `select` varchar(5),
    modify column `two words` varchar(20),
    add index `ix order` (`two words`);
