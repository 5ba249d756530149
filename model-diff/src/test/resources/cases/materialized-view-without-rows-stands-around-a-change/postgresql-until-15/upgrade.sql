-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(name varchar(60) not null)

drop materialized view names;

alter table users alter column name set data type varchar(60);

create materialized view names as
SELECT users.name
   FROM users
with no data;

CREATE INDEX ix_names ON names USING btree (name);
