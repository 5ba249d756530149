-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(ix_user_names)

alter table users rename index ix_names to ix_user_names;
