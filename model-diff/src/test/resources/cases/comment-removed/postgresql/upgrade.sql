-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(name varchar(40) not null, "table:comment")

comment on column users.name is null;

comment on table users is null;
