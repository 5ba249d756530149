-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(name varchar(40) not null)

comment on column users.name is null;
