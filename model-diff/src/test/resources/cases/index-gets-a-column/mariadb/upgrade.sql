-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(ix_names)

alter table users
    drop index ix_names,
    add index ix_names (name, id);
