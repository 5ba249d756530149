-- undo of after
-- orm:database postgresql

-- orm:destructive narrow-type users.nick
alter table users alter column nick set data type varchar(10);

comment on column users.nick is 'short';
