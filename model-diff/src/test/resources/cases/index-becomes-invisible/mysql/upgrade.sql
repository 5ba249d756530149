-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(ix_names)

alter table users alter index ix_names invisible;
