-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(ix_users_age)

create index ix_users_age on users ((cast(age as integer)) desc);
