create materialized view names as select name from users with no data;
create index ix_names on names (name);
