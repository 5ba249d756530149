-- undo of after
-- orm:database mariadb

-- orm:destructive narrow-type orders.state
alter table orders modify column state smallint not null;
