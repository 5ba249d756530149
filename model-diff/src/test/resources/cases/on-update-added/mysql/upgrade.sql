-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(seen datetime(6) not null default (current_timestamp(6)) option `on-update` 'current_timestamp(6)')

alter table users modify column seen datetime(6) not null default current_timestamp(6) on update current_timestamp(6);
