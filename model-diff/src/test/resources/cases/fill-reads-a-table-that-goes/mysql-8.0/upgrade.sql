-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made payments(kind varchar(31) not null)

alter table payments add column kind varchar(31);

update payments set kind = (case when exists (select 1 from card_payments c where c.id = payments.id) then 'CARD' else 'CASH' end);

alter table payments modify column kind varchar(31) not null;

-- orm:destructive drop-table card_payments
drop table card_payments;
