-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(seen datetime(6) option `on-update` 'current_timestamp(6)')

alter table users add column _orm_new_seen datetime(6) after seen;

update users set seen = seen, _orm_new_seen = (date_add('2026-01-01', interval mod(seen, 1000) day));

-- orm:destructive narrow-type users.seen
alter table users
    drop column seen,
    change column _orm_new_seen seen datetime(6) on update current_timestamp(6);
