-- after
-- orm:revises 1
-- orm:database sqlite
-- orm:made users(ix_name)

drop index ix_name;

create index ix_name on users ((upper(name)), (length(name)) desc);
