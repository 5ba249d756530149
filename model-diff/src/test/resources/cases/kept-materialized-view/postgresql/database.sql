create materialized view names as select name from users;
create unique index by_names on names (name);
