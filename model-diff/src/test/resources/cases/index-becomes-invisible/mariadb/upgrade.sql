-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(ix_names)

alter table users alter index ix_names ignored;
