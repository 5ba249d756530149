-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made orders(state varchar(10) not null)

alter table orders add column _orm_new_state varchar(10) after state;

update orders set _orm_new_state = (case state when 1 then '10' else '20' end);

alter table orders
    drop index ix_orders_state,
    drop column state,
    change column _orm_new_state state varchar(10) not null,
    add index ix_orders_state (state, note);
