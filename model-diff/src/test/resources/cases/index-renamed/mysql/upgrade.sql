-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(ix_user_names)

alter table users rename index ix_names to ix_user_names;
