-- undo of after
-- orm:database postgresql

drop materialized view names;

-- orm:destructive narrow-type users.name
alter table users alter column name set data type varchar(40);

create materialized view names as
SELECT users.name
   FROM users
with no data;

CREATE INDEX ix_names ON names USING btree (name);
