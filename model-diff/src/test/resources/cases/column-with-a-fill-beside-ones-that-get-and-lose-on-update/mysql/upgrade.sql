-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(seen datetime(6) option `on-update` 'current_timestamp(6)', name varchar(40) not null, left_at datetime(6))

alter table users add column seen datetime(6) on update current_timestamp(6);

update users set left_at = left_at, seen = seen, name = ('none') where name is null;

alter table users
    modify column name varchar(40) not null,
    modify column left_at datetime(6);
