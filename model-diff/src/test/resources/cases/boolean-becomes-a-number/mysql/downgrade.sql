-- undo of after
-- orm:database mysql

-- orm:destructive narrow-type users.gone
alter table users modify column gone tinyint(1) not null default 0;
