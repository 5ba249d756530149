-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(in_order)

alter table users add constraint in_order check (low <= high);
