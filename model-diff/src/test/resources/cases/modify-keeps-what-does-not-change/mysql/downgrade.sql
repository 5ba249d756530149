-- undo of after
-- orm:database mysql

-- orm:destructive narrow-type users.seen
-- orm:destructive narrow-type users.nick
alter table users
    modify column seen datetime(3) not null default current_timestamp(3) on update current_timestamp(3) comment 'last',
    modify column nick varchar(10) collate utf8mb4_bin not null default 'x' comment 'it''s';
