-- after
-- orm:revises 1
-- orm:database sqlite
-- orm:made users(ix_age)

drop index ix_age;

create index ix_age on users (age);
