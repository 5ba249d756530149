-- undo of after
-- orm:database mysql

-- orm:destructive narrow-type users.price
alter table users modify column price decimal(10,2) not null default 0.50;
