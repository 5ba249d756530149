-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(ix_names)

alter table users
    drop index ix_names,
    add constraint ix_names unique (name);
