-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(ix_names)

drop index ix_names;

create index ix_names on users (name desc);
