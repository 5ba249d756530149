-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(ix_user_names)

drop index ix_names;

create index ix_user_names on users (name);
