-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(ix_b)

alter table users rename index ix_a to ix_b;
