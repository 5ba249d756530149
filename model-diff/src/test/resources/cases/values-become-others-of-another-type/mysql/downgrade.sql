-- undo of after
-- orm:database mysql

-- orm:destructive narrow-type orders.state
alter table orders modify column state smallint not null;
